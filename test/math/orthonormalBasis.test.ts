import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DependentColumn } from "../../src/math/leastSquares.js";
import { orthonormalBasis } from "../../src/math/orthonormalBasis.js";

const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * b[i], 0);

describe("orthonormalBasis", () => {
  it("takes from each column what the columns before it have", () => {
    const { vectors, lengths } = orthonormalBasis([Float64Array.of(3, 4), Float64Array.of(5, 0)]);
    expect([...vectors[0]]).toEqual([0.6, 0.8]);
    expect(vectors[1][0]).toBeCloseTo(0.8, 14);
    expect(vectors[1][1]).toBeCloseTo(-0.6, 14);
    expect(lengths[0]).toBeCloseTo(5, 14);
    expect(lengths[1]).toBeCloseTo(4, 14);
  });

  it("stays orthonormal for columns that are nearly the same", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 9, maxLength: 9 }),
        (noise) => {
          const near = (scale: number) =>
            Float64Array.from(noise, (value, i) => 1 + scale * value * (i % 3) + 1e-6 * i * i);
          const { vectors } = orthonormalBasis([
            new Float64Array(9).fill(1),
            near(1e-6),
            Float64Array.from(noise, (_, i) => i),
          ]);
          vectors.forEach((a, i) => {
            vectors.forEach((b, j) => {
              expect(dot(a, b)).toBeCloseTo(i === j ? 1 : 0, 12);
            });
          });
        },
      ),
    );
  });

  it("names the column that the columns before it make up", () => {
    const columns = [Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3), Float64Array.of(3, 5, 7)];
    expect(() => orthonormalBasis(columns)).toThrow(DependentColumn);
    expect(() => orthonormalBasis(columns)).toThrow("Column 2 is a combination");
  });
});
