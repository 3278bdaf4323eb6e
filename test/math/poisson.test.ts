import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { poissonCdf, poissonProbability, poissonQuantile, poissonTail } from "../../src/math/poisson.js";

describe("Poisson chances", () => {
  // P(X = 3) = e⁻²·2³/3!, P(X ≤ 3) for mean 2: Poisson tables, e.g. 0.8571.
  it("are the table's for mean 2", () => {
    expect(poissonProbability(3, 2)).toBeCloseTo((Math.exp(-2) * 8) / 6, 14);
    expect(poissonCdf(3, 2)).toBeCloseTo(Math.exp(-2) * (1 + 2 + 2 + 8 / 6), 14);
    expect(poissonProbability(0, 2)).toBeCloseTo(Math.exp(-2), 15);
    expect([poissonProbability(-1, 2), poissonCdf(-1, 2), poissonTail(0, 2)]).toEqual([0, 0, 1]);
  });

  it("add up: P(X < k) + P(X ≥ k) = 1, and P(X ≤ k) grows by P(X = k)", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.double({ min: 0.01, max: 300, noNaN: true }),
        (k, mean) => {
          expect(poissonCdf(k - 1, mean) + poissonTail(k, mean)).toBeCloseTo(1, 12);
          expect(poissonCdf(k, mean) - poissonCdf(k - 1, mean)).toBeCloseTo(poissonProbability(k, mean), 12);
        },
      ),
    );
  });

  it("have as quantile the smallest count that is not exceeded with chance p", () => {
    const chance = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
    fc.assert(
      fc.property(chance, fc.double({ min: 1e-3, max: 1e5, noNaN: true }), (p, mean) => {
        const count = poissonQuantile(p, mean);
        expect(poissonCdf(count, mean)).toBeGreaterThanOrEqual(p);
        expect(poissonCdf(count - 1, mean)).toBeLessThan(p);
      }),
    );
  });
});
