import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inverse } from "../../src/math/inverse.js";

const rows = (...matrix: number[][]) => matrix.map((row) => Float64Array.from(row));

describe("inverse", () => {
  it("inverts a matrix whose first pivot is 0", () => {
    expect(inverse(rows([0, 2], [4, 0])).map((row) => [...row])).toEqual([
      [0, 0.25],
      [0.5, 0],
    ]);
  });

  it("gives the unit matrix when multiplied with the matrix", () => {
    const entries = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(entries, (values) => {
        const matrix = [0, 1, 2, 3].map((i) =>
          Float64Array.from([0, 1, 2, 3], (j) => values[4 * i + j] + (i === j ? 5 : 0)),
        );
        const inverted = inverse(matrix);
        for (let i = 0; i < 4; i++) {
          for (let j = 0; j < 4; j++) {
            const product = matrix[i].reduce((sum, value, k) => sum + value * inverted[k][j], 0);
            expect(product).toBeCloseTo(i === j ? 1 : 0, 12);
          }
        }
      }),
    );
  });

  it("refuses a singular matrix", () => {
    expect(() => inverse(rows([1, 2], [2, 4]))).toThrow("A singular matrix has no inverse.");
  });
});
