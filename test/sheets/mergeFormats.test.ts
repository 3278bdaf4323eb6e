import fc from "fast-check";
import { expect, it } from "vitest";
import type { RangeFormat } from "../../src/planning/scenario/newSheet.js";
import { mergeFormats } from "../../src/sheets/mergeFormats.js";

const format = (row: number, column: number, look: RangeFormat["look"], numberFormat = "0"): RangeFormat => {
  return { row, column, rows: 1, columns: 1, look, numberFormat };
};

it("formats a column of like cells as one range", () => {
  const rows = Array.from({ length: 2000 }, (_, k) => [
    format(k + 5, 1, "input"),
    format(k + 5, 2, "key", ""),
  ]);
  expect(mergeFormats(rows.flat())).toEqual([
    { ...format(5, 1, "input"), rows: 2000 },
    { ...format(5, 2, "key", ""), rows: 2000 },
  ]);
});

it("gives every cell the looks it had", () => {
  const cell = fc.record({
    row: fc.integer({ min: 1, max: 6 }),
    column: fc.integer({ min: 1, max: 2 }),
    look: fc.constantFrom("input" as const, "key" as const),
  });
  const looksOf = (formats: readonly RangeFormat[]) => {
    const looks = new Map<string, Set<string>>();
    for (const { row, column, rows, look } of formats) {
      for (let r = row; r < row + rows; r++) {
        const at = `${r},${column}`;
        looks.set(at, (looks.get(at) ?? new Set()).add(look));
      }
    }
    return looks;
  };
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 20 }), (cells) => {
      const formats = cells.map(({ row, column, look }) => format(row, column, look));
      expect(looksOf(mergeFormats(formats))).toEqual(looksOf(formats));
    }),
  );
});
