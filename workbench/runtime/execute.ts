import { mustBeCellResult } from "./cellResult.js";
import { functionInFreshScope, type Globals } from "./scope.js";
import { mustBeSendable } from "./sendable.js";

/** Who calls: a formula, the page through `google.script.run`, a menu item, or the opening of the sheet. */
export type CallKind = "custom-function" | "server" | "menu" | "trigger";

/**
 * Calls one top-level function of a script as Apps Script would, in a fresh scope.
 *
 * @param code    the script, classic, as in dist/Code.js
 * @param args    values as the function gets them
 * @param globals the services, by their global names
 * @returns what the function returns: for a server call JSON, for a custom function a cell value or
 *   rectangular rows of them, else as it comes
 * @throws {Error} where there is no such function, where arguments or result may not cross, or whatever
 *   the script throws
 */
export function callFunction(
  code: string,
  name: string,
  args: readonly unknown[],
  globals: Globals,
  { kind }: { readonly kind: CallKind },
): unknown {
  if (kind === "server") {
    if (name.endsWith("_"))
      throw new Error(`google.script.run cannot call ${name}: names that end in _ are private.`);
    args.forEach((value, i) => {
      mustBeSendable(value, `argument ${i + 1} of ${name}`);
    });
  }
  const called = functionInFreshScope(code, name, globals);
  if (typeof called !== "function") throw new Error(`Script function not found: ${name}`);
  const result = called(...args);
  if (kind === "server") return sent(result, name);
  return kind === "custom-function" ? mustBeCellResult(result, name) : result;
}

/** A function that returns nothing gives null; what it does return arrives as a copy. */
function sent(result: unknown, name: string): unknown {
  if (result === undefined) return null;
  mustBeSendable(result, `the result of ${name}`);
  return JSON.parse(JSON.stringify(result));
}
