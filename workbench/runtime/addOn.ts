import type { AuthMode } from "../appsScript/authorization.js";
import { authModes } from "../appsScript/scriptApp.js";
import { openServices } from "../appsScript/services.js";
import type { RawCell, SheetHost } from "../host.js";
import { type CellArgument, readArgument, writeResult } from "./cellArguments.js";
import { type CallKind, callFunction } from "./execute.js";

export interface AddOnOptions {
  /** The built add-on: `Code.js` and its HTML files, text by file name. */
  readonly dist: Readonly<Record<string, string>>;
  readonly host: SheetHost;
  /** Under which its menu stands. */
  readonly name?: string;
  /** Takes the lines of Logger and console. */
  readonly log?: (line: string) => void;
}

/** A built add-on over a spreadsheet. Each call is one execution, in a fresh scope, with its own services. */
export interface AddOn {
  /** What Sheets does when the document is opened. @param authMode NONE: the strictest that Google uses */
  open(authMode?: "NONE" | "LIMITED" | "FULL"): void;
  /** What a menu item does. */
  runMenu(functionName: string): void;
  /** What `google.script.run` does: JSON in, JSON out. */
  callServer(functionName: string, ...args: unknown[]): unknown;
  /** Calls a function as a formula would, with the values that it would hand over. */
  callFunction(functionName: string, ...args: unknown[]): unknown;
  /** The same, from cells to cells: dates cross as serial numbers. */
  callFromCells(functionName: string, args: readonly CellArgument[]): RawCell[][];
}

/** Opens a built add-on; nothing of it runs before a call. */
export function openAddOn({ dist, host, name = "Shopcast", log = () => {} }: AddOnOptions): AddOn {
  const code = dist["Code.js"];
  if (code === undefined) throw new Error("The add-on has no Code.js: build it first.");
  const execute = (functionName: string, args: readonly unknown[], kind: CallKind, authMode: AuthMode) => {
    const services = openServices(host, { authMode, files: dist, addOnName: name, log });
    try {
      return callFunction(code, functionName, args, services.globals, { kind });
    } finally {
      services.close();
    }
  };
  const asFormula = (functionName: string, args: readonly unknown[]) => {
    return execute(functionName, args, "custom-function", "CUSTOM_FUNCTION");
  };
  return {
    open(authMode = "NONE") {
      if (!/\bfunction onOpen\b/.test(code)) return;
      execute("onOpen", [{ authMode: authModes[authMode] }], "trigger", authMode);
    },
    runMenu: (functionName) => void execute(functionName, [], "menu", "FULL"),
    callServer: (functionName, ...args) => execute(functionName, args, "server", "FULL"),
    callFunction: (functionName, ...args) => asFormula(functionName, args),
    callFromCells(functionName, args) {
      const { timeZone } = host.call("workbook", null);
      const values = args.map((each) => readArgument(each, timeZone));
      return writeResult(asFormula(functionName, values), timeZone);
    },
  };
}
