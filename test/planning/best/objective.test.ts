import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mean } from "../../../src/math/mean.js";
import { sortedCopy } from "../../../src/math/quantile.js";
import { climbable, scores } from "../../../src/planning/best/objective.js";
import { conditionalValueAtRisk } from "../../../src/simulation/statistics/conditionalValueAtRisk.js";

const profits = fc
  .array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 100, maxLength: 200 })
  .map((values) => Float64Array.from(values));

describe("scores", () => {
  it("have the mean profit and the share that reaches the goal as their means", () => {
    const sample = Float64Array.of(1, 2, 3, 6);
    expect(mean(scores("expected-profit", 3, sample))).toBe(3);
    expect(mean(scores("chance-of-goal", 3, sample))).toBe(0.5);
  });

  it("have the mean of the worst 5% as their mean, where that is a whole number of trials", () => {
    const sample = Float64Array.from({ length: 1000 }, (_, i) => (i * 7919) % 1000); // 0 to 999 in disorder
    // The worst 50 are 0 to 49. The quantile of type 7 lies between two of them: 1/20 of a step off.
    expect(mean(scores("profit-at-risk", 0, sample))).toBeCloseTo(24.5, 0);
  });

  it("never have a mean above the CVaR by more than the step at its quantile", () => {
    fc.assert(
      fc.property(profits, (sample) => {
        const risk = conditionalValueAtRisk(sortedCopy(sample), 0.05, "lowest");
        expect(mean(scores("profit-at-risk", 0, sample))).toBeLessThanOrEqual(risk + 1e-6);
      }),
    );
  });
});

describe("an objective that can be climbed", () => {
  it("rises with every profit", () => {
    fc.assert(
      fc.property(profits, fc.double({ min: -1e5, max: 1e5, noNaN: true }), (sample, goal) => {
        const better = sample.map((profit) => profit + 1000);
        for (const objective of ["expected-profit", "chance-of-goal", "profit-at-risk"] as const) {
          const evaluate = climbable(objective, goal, sample);
          expect(evaluate(better)).toBeGreaterThanOrEqual(evaluate(sample));
        }
      }),
    );
  });

  it("has no step at the goal, and is half there", () => {
    const spread = Float64Array.of(0, 100);
    const evaluate = climbable("chance-of-goal", 50, spread);
    expect(evaluate(Float64Array.of(50))).toBe(0.5);
    expect(evaluate(Float64Array.of(49.9))).toBeCloseTo(0.496, 3);
    expect(evaluate(Float64Array.of(1000))).toBe(1);
  });
});
