import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { abcClasses } from "../../../src/domain/inventory/abcClasses.js";
import { abcTable } from "../../../src/domain/inventory/abcTable.js";

describe("abcTable", () => {
  // Shares before each item: 0, 0.9, 0.96.
  it("ranks items by value with shares and classes", () => {
    const rows = abcTable(["x", "y", "z"], [60, 900, 40]);
    expect(rows.map((row) => [row.rank, row.item, row.class])).toEqual([
      [1, "y", "A"],
      [2, "x", "B"],
      [3, "z", "C"],
    ]);
    expect(rows[1]).toMatchObject({ value: 60, share: 0.06, cumulativeShare: 0.96 });
  });

  it("gives the classes of abcClasses, in falling order of value, up to a share of 1", () => {
    const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        values.filter((list) => list.some((value) => value > 1)),
        (list) => {
          const rows = abcTable(
            list.map((_, index) => index),
            list,
          );
          const classes = abcClasses(list);
          for (const { item, value, class: letter } of rows) {
            expect([value, letter]).toEqual([list[item as number], classes[item as number]]);
          }
          for (let k = 1; k < rows.length; k++) expect(rows[k].value).toBeLessThanOrEqual(rows[k - 1].value);
          expect(rows[rows.length - 1].cumulativeShare).toBeCloseTo(1, 12);
          expect(rows[rows.length - 1].cumulativeShare).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it("refuses lists of different lengths", () => {
    expect(() => abcTable(["x", "y"], [1])).toThrow("values must be as long as items, 2 values; it is 1.");
  });
});
