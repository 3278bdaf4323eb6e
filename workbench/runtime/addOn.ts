import type { AuthMode } from "../appsScript/authorization.js";
import { authModes } from "../appsScript/scriptApp.js";
import { openServices } from "../appsScript/services.js";
import type { SheetHost } from "../host.js";
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
  /**
   * What a formula does: a cell comes as its value, a range as rows, a date as Date, a blank as "".
   * Gives back a cell's value or rows of them, where dates are Dates.
   */
  callFunction(functionName: string, ...args: unknown[]): unknown;
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
  return {
    open(authMode = "NONE") {
      if (!/\bfunction onOpen\b/.test(code)) return;
      execute("onOpen", [{ authMode: authModes[authMode] }], "trigger", authMode);
    },
    runMenu: (functionName) => void execute(functionName, [], "menu", "FULL"),
    callServer: (functionName, ...args) => execute(functionName, args, "server", "FULL"),
    callFunction: (functionName, ...args) =>
      execute(functionName, args, "custom-function", "CUSTOM_FUNCTION"),
  };
}
