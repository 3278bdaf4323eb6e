import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimizeInBox, type SmoothFunction } from "../../src/math/minimizeInBox.js";

/** Rosenbrock's valley, minimum 0 at (1, 1). */
const valley: SmoothFunction = ([x, y], gradient) => {
  gradient.set([-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)]);
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
};
const bowl =
  (center: readonly number[], scales: readonly number[]): SmoothFunction =>
  (point, gradient) => {
    let sum = 0;
    point.forEach((x, i) => {
      gradient[i] = 2 * scales[i] * (x - center[i]);
      sum += scales[i] * (x - center[i]) ** 2;
    });
    return sum;
  };

describe("minimizeInBox", () => {
  it("follows Rosenbrock's valley to its end", () => {
    const { point, converged } = minimizeInBox(valley, [-1.2, 1], [-9, -9], [9, 9]);
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 6);
    expect(point[1]).toBeCloseTo(1, 6);
  });

  // On x ≤ 0.5 the valley is lowest at y = x² = 0.25 on the bound (Rosenbrock with one bound).
  it("ends on a bound where the function falls beyond it", () => {
    const { point, value } = minimizeInBox(valley, [-1.2, 1], [-9, -9], [0.5, 9]);
    expect(point[0]).toBe(0.5);
    expect(point[1]).toBeCloseTo(0.25, 6);
    expect(value).toBeCloseTo(0.25, 8);
  });

  it("finds the point of a box that is nearest to a bowl's center, from any start", () => {
    const coordinate = fc.double({ min: -20, max: 20, noNaN: true });
    const scale = fc.double({ min: 0.01, max: 100, noNaN: true });
    const triple = (each: fc.Arbitrary<number>) => fc.array(each, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(triple(coordinate), triple(coordinate), triple(scale), (center, start, scales) => {
        const { point } = minimizeInBox(bowl(center, scales), start, [-5, -5, -5], [5, 5, 5]);
        center.forEach((c, i) => {
          if (Math.abs(c) > 5) expect(point[i]).toBe(5 * Math.sign(c));
        });
        // It converges in the value: a flat direction is found less exactly than a steep one.
        const above = point.reduce((sum, x, i) => {
          const nearest = Math.min(Math.max(center[i], -5), 5);
          return sum + scales[i] * ((x - center[i]) ** 2 - (nearest - center[i]) ** 2);
        }, 0);
        expect(Math.abs(above)).toBeLessThan(
          1e-10 * Math.max(1, bowl(center, scales)(point, new Float64Array(3))),
        );
      }),
    );
  });

  it("steps back from where the function is not a number", () => {
    const logarithmic: SmoothFunction = ([x], gradient) => {
      gradient[0] = 1 - 1 / x;
      return x - Math.log(x);
    };
    expect(minimizeInBox(logarithmic, [30], [-100], [100]).point[0]).toBeCloseTo(1, 6);
  });
});
