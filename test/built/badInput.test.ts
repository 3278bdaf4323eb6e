import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { readFunctionSpecs } from "../../scripts/functionSpecs.mjs";
import { root } from "../../scripts/root.mjs";
import { loadBare } from "./addOn.js";
import { argumentsOf } from "./exampleCells.js";

/** What people put into cells by mistake, as source text, since a Date or NaN must be made inside the script's realm. */
const badCells: Record<string, string> = {
  text: '"a dozen"',
  "an error value": '"#N/A"',
  markup: '"<img src=x onerror=alert(1)>"',
  blank: '""',
  null: "null",
  negative: "-5",
  zero: "0",
  "not a number": "NaN",
  infinity: "Infinity",
  huge: "1e308",
  tiny: "1e-308",
  "a date": "new Date(2026, 10, 11)",
  TRUE: "true",
  "probability 1": "1",
  "percent as a whole number": "95",
  "a range of nothing": "[]",
  "a range of no columns": "[[]]",
  "a blank range": '[[""], [""], [""]]',
  "a range of text": '[["a"], ["b"], ["c"]]',
  "a longer range": "[[1], [2], [3], [4], [5], [6], [7], [8], [9], [10], [11]]",
  "a wide range": "[[1, 2, 3], [4, 5, 6]]",
  "a ragged range": "[[1, 2], [3]]",
};

/** What a call gives: its error, or the cells it shows. */
function outcome(context: vm.Context, call: string): { error?: string; kind?: string; cells?: unknown[] } {
  const script = `(() => {
    try {
      const result = ${call};
      return { cells: (Array.isArray(result) ? result : [[result]]).flat() };
    } catch (error) {
      return { error: String(error && error.message), kind: String(error && error.name) };
    }
  })()`;
  return vm.runInContext(script, context, { timeout: 30_000 }) as ReturnType<typeof outcome>;
}

/** Only what Sheets can show: text, TRUE, FALSE, a finite number, a date. */
function showable(cell: unknown): boolean {
  if (Object.prototype.toString.call(cell) === "[object Date]") return true;
  return (
    typeof cell === "string" ||
    typeof cell === "boolean" ||
    (typeof cell === "number" && Number.isFinite(cell))
  );
}

describe("bad input: a sentence that names function and argument, or cells that can be shown", () => {
  const context = loadBare();
  for (const { name, parameters, examples } of readFunctionSpecs(root)) {
    const good = argumentsOf(examples[0].formula).map((value) => JSON.stringify(value));
    const names = parameters.map((parameter) => parameter.name);
    it.each(Object.entries(badCells))(`${name} with %s in each place`, (_, bad) => {
      names.forEach((parameter, place) => {
        const args = names.map((_each, k) => (k === place ? bad : (good[k] ?? '""')));
        const { error, kind, cells } = outcome(context, `${name}(${args.join(", ")})`);
        const call = `${name} with ${parameter} = ${bad}`;
        if (error === undefined) {
          expect(cells?.every(showable), `${call} gives ${String(cells)}`).toBe(true);
          expect(cells?.length, call).toBeGreaterThan(0);
        } else {
          expect(kind, `${call}: ${error}`).toBe("Error");
          expect(error, call).toMatch(new RegExp(`^${name}: .*[.]$`, "s"));
          expect(error.length, `${call}: ${error}`).toBeLessThan(400);
          expect(
            names.some((each) => error.includes(each)) || error.includes("too large or too small"),
            `${call}: "${error}" should name an argument`,
          ).toBe(true);
        }
      });
    });
  }
});
