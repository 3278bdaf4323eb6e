import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestRemainder } from "../../../src/domain/goals/largestRemainder.js";
import { fittedTable } from "../../../src/planning/goals/fittedTable.js";
import { roundedTable } from "../../../src/planning/goals/roundedTable.js";

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const columnsOf = (table: readonly (readonly number[])[]) =>
  table[0].map((_, j) => table.map((row) => row[j]));

/** Weights of any proportions, and the sums of their rows and columns scaled to a total and rounded. */
const tables = (weight: fc.Arbitrary<number>) =>
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .chain(([rows, columns]) =>
      fc.record({
        total: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 1e10 })),
        weights: fc.array(fc.array(weight, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      }),
    )
    .filter(({ weights }) => sum(weights.flat()) > 0)
    .map(({ total, weights }) => ({
      weights,
      rowSums: largestRemainder(total, weights.map(sum)),
      columnSums: largestRemainder(total, columnsOf(weights).map(sum)),
    }));
const positive = fc.double({ min: 0.01, max: 100, noNaN: true });

describe("fittedTable", () => {
  // Deming and Stephan's fit of [[1, 2], [3, 4]] keeps the odds ratio 1·4/(2·3) and has the sums asked for.
  it("keeps the odds ratio and meets the sums", () => {
    const [[a, b], [c, d]] = fittedTable(
      [
        [1, 2],
        [3, 4],
      ],
      [50, 50],
      [30, 70],
    );
    expect((a * d) / (b * c)).toBeCloseTo(2 / 3, 9);
    expect([a + b, c + d, a + c, b + d].map((each) => each.toFixed(9))).toEqual(
      [50, 50, 30, 70].map((each) => each.toFixed(9)),
    );
  });

  it("misses from below the sums that its zeros do not allow", () => {
    const table = fittedTable(
      [
        [1, 0],
        [1, 0],
      ],
      [3, 3],
      [4, 2],
    );
    expect(table.map(sum)).toEqual([2, 2]);
    expect(columnsOf(table).map(sum)).toEqual([4, 0]);
  });
});

describe("roundedTable", () => {
  it("meets all sums exactly, without a negative cell, where many weights are 0", () => {
    fc.assert(
      fc.property(tables(fc.oneof(fc.constant(0), positive)), ({ weights, rowSums, columnSums }) => {
        const table = roundedTable(weights, rowSums, columnSums);
        expect(table.map(sum)).toEqual(rowSums);
        expect(columnsOf(table).map(sum)).toEqual(columnSums);
        expect(Math.min(...table.flat())).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("rounds every fitted cell down or up where no weight is 0", () => {
    fc.assert(
      fc.property(tables(positive), ({ weights, rowSums, columnSums }) => {
        const fitted = fittedTable(weights, rowSums, columnSums);
        roundedTable(weights, rowSums, columnSums).forEach((row, i) => {
          row.forEach((cell, j) => {
            expect([0, 1]).toContain(cell - Math.floor(fitted[i][j]));
          });
        });
      }),
    );
  });

  it("gives a table of whole numbers back as it is", () => {
    const table = [
      [4, 2, 0],
      [2, 1, 0],
    ];
    expect(roundedTable(table, table.map(sum), columnsOf(table).map(sum))).toEqual(table);
  });
});
