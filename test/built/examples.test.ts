import { describe, expect, it } from "vitest";
import { readFunctionSpecs } from "../../scripts/functionSpecs.mjs";
import { root } from "../../scripts/root.mjs";
import { callBare, loadBare } from "./addOn.js";
import { argumentsOf, cellsOf } from "./exampleCells.js";

/** An example shows as many digits as it shows: 304.05 stands for 304.046…. */
function agrees(shown: string | number, cell: unknown): boolean {
  if (typeof cell === "boolean") return shown === String(cell).toUpperCase();
  if (typeof shown !== "number" || typeof cell !== "number") return shown === cell;
  const decimals = /\.(\d+)$/.exec(String(shown))?.[1].length ?? 0;
  return cell.toFixed(decimals) === shown.toFixed(decimals);
}

describe("the examples in the functions' help", () => {
  const context = loadBare();
  for (const { name, examples } of readFunctionSpecs(root)) {
    it.each(examples)(`${name}: $formula → $result`, ({ formula, result }) => {
      const answer = callBare(context, name, argumentsOf(formula));
      const rows = Array.isArray(answer) ? answer : [[answer]];
      const shown = cellsOf(result);
      expect(rows.map((row) => row.length)).toEqual(shown.map((row) => row.length));
      shown.forEach((row, i) => {
        row.forEach((cell, j) => {
          expect(agrees(cell, rows[i][j]), `${cell} stands for ${rows[i][j]}`).toBe(true);
        });
      });
    });
  }
});
