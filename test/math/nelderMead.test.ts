import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nelderMead } from "../../src/math/nelderMead.js";

describe("nelderMead", () => {
  // Rosenbrock (1960), Computer Journal 3:175: a bent valley with its floor at (1, 1), from (-1.2, 1).
  it("follows Rosenbrock's valley to its floor", () => {
    const valley = ([x, y]: Float64Array) => 100 * (y - x * x) ** 2 + (1 - x) ** 2;
    const { point, value } = nelderMead(valley, [-1.2, 1], [0.5, 0.5]);
    expect(point[0]).toBeCloseTo(1, 5);
    expect(point[1]).toBeCloseTo(1, 5);
    expect(value).toBeLessThan(1e-10);
  });

  it("finds the bottom of any bowl, in one to five dimensions", () => {
    const bowl = fc.array(
      fc.record({ at: fc.integer({ min: -50, max: 50 }), steep: fc.integer({ min: 1, max: 20 }) }),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(bowl, (axes) => {
        const height = (x: Float64Array) =>
          1 + axes.reduce((sum, { at, steep }, i) => sum + steep * (x[i] - at) ** 2, 0);
        const { point } = nelderMead(
          height,
          axes.map(() => 0),
          axes.map(() => 1),
        );
        axes.forEach(({ at }, i) => {
          expect(Math.abs(point[i] - at)).toBeLessThan(1e-3);
        });
      }),
    );
  });

  it("stays out of places that are Infinity or NaN", () => {
    const walled = ([x]: Float64Array) => (x < 2 ? Number.NaN : x > 9 ? Infinity : x);
    expect(nelderMead(walled, [5], [1]).point[0]).toBeCloseTo(2, 6);
  });
});
