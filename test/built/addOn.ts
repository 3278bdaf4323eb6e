import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { root } from "../../scripts/root.mjs";

/** The built script's text. */
export const code = () => readFileSync(join(root, "dist/Code.js"), "utf8");

/** The built script in a context that has nothing but the language, as in Google's runtime. */
export function loadBare(): vm.Context {
  const context = vm.createContext(Object.create(null));
  new vm.Script(code(), { filename: "Code.js" }).runInContext(context);
  return context;
}

/**
 * Calls a global function with arguments made inside the context, as Google does; plain values come back, a
 * date as the text that a sheet shows.
 */
export function callBare(context: vm.Context, name: string, args: readonly unknown[]): unknown {
  context.job = JSON.stringify({ name, args });
  return JSON.parse(
    vm.runInContext(`var { name, args } = JSON.parse(job); ${showDate}; ${callJob}`, context),
  );
}

const callJob = "JSON.stringify(globalThis[name](...args), showDate)";
const showDate = `function showDate(key, value) {
  const cell = this[key];
  if (!(cell instanceof Date)) return value;
  const two = (part) => String(part).padStart(2, "0");
  return cell.getFullYear() + "-" + two(cell.getMonth() + 1) + "-" + two(cell.getDate());
}`;
