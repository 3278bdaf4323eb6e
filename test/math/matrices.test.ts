import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cholesky } from "../../src/math/cholesky.js";
import { nearestCorrelation } from "../../src/math/nearestCorrelation.js";
import { symmetricEigen } from "../../src/math/symmetricEigen.js";

const rows = (...values: number[][]) => values.map((row) => Float64Array.from(row));

const symmetric = fc
  .integer({ min: 1, max: 6 })
  .chain((n) =>
    fc
      .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: n * n, maxLength: n * n })
      .map((values) =>
        Array.from({ length: n }, (_, i) =>
          Float64Array.from({ length: n }, (_, j) =>
            i === j ? 1 : values[Math.min(i, j) * n + Math.max(i, j)],
          ),
        ),
      ),
  );

describe("symmetricEigen", () => {
  it("finds 1 and 3 of [[2, 1], [1, 2]]", () => {
    const { values } = symmetricEigen(rows([2, 1], [1, 2]));
    expect([...values].sort()).toEqual([expect.closeTo(1, 14), expect.closeTo(3, 14)]);
  });

  it("puts the matrix together again", () => {
    fc.assert(
      fc.property(symmetric, (matrix) => {
        const { values, vectors } = symmetricEigen(matrix);
        matrix.forEach((row, i) => {
          row.forEach((value, j) => {
            let sum = 0;
            for (let k = 0; k < values.length; k++) sum += vectors[i][k] * values[k] * vectors[j][k];
            expect(sum).toBeCloseTo(value, 12);
          });
        });
      }),
    );
  });
});

describe("nearestCorrelation", () => {
  // Higham (2002), Computing the nearest correlation matrix, section 4
  it("finds Higham's example", () => {
    const near = nearestCorrelation(rows([1, 1, 0], [1, 1, 1], [0, 1, 1]));
    expect(near[0][1]).toBeCloseTo(0.7607, 4);
    expect(near[0][2]).toBeCloseTo(0.1573, 4);
    expect(near[1][2]).toBeCloseTo(0.7607, 4);
  });

  it("can be decomposed, has ones on its diagonal, and is no change where none is needed", () => {
    fc.assert(
      fc.property(symmetric, (matrix) => {
        const near = nearestCorrelation(matrix);
        const lower = cholesky(near)!;
        near.forEach((row, i) => {
          expect(row[i]).toBe(1);
          row.forEach((value, j) => {
            let sum = 0;
            for (let k = 0; k < lower.length; k++) sum += lower[i][k] * lower[j][k];
            expect(sum).toBeCloseTo(value, 12);
            const smallest = Math.min(...symmetricEigen(matrix).values);
            if (smallest > 1e-6) expect(value).toBeCloseTo(matrix[i][j], 6);
          });
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe("cholesky", () => {
  it("gives null for a matrix that is not positive definite", () => {
    expect(cholesky(rows([1, 2], [2, 1]))).toBeNull();
    expect(cholesky(rows([4, 2], [2, 5]))).toEqual(rows([2, 0], [1, 2]));
  });
});
