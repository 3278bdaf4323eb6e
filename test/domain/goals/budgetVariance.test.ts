import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetVariance } from "../../../src/domain/goals/budgetVariance.js";

const amount = fc.integer({ min: -1e9, max: 1e9 });

describe("budgetVariance", () => {
  // By the definition: 1100 − 1000 = 100, a tenth of the plan.
  it("calls 10% more good of revenue and bad of cost", () => {
    expect(budgetVariance(1000, 1100)).toEqual({ variance: 100, varianceRate: 0.1, favourable: true });
    expect(budgetVariance(1000, 1100, "cost")).toEqual({
      variance: 100,
      varianceRate: 0.1,
      favourable: false,
    });
  });

  it("says nothing of a rate without a plan, nor of a plan met exactly", () => {
    expect(budgetVariance(0, 5)).toEqual({ variance: 5, varianceRate: null, favourable: true });
    expect(budgetVariance(5, 5)).toEqual({ variance: 0, varianceRate: 0, favourable: null });
  });

  it("measures against the size of a planned loss: a smaller loss is a gain", () => {
    expect(budgetVariance(-100, -50)).toEqual({ variance: 50, varianceRate: 0.5, favourable: true });
  });

  it("is good news for cost exactly where it is bad news for revenue", () => {
    fc.assert(
      fc.property(amount, amount, (plan, actual) => {
        const [revenue, cost] = [budgetVariance(plan, actual), budgetVariance(plan, actual, "cost")];
        expect(plan + revenue.variance).toBe(actual);
        expect(cost.favourable).toBe(revenue.favourable === null ? null : !revenue.favourable);
      }),
    );
  });
});
