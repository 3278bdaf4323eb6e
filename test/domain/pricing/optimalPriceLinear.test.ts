import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { optimalPriceLinear } from "../../../src/domain/pricing/optimalPriceLinear.js";

describe("optimalPriceLinear", () => {
  // q = 700 − 30p, so p* = (8 + 700/30)/2.
  it("finds the best price on an exact line", () => {
    const { price, quantity, profit, intercept, slope } = optimalPriceLinear(
      [10, 12, 14],
      [400, 340, 280],
      8,
    );
    expect(price).toBeCloseTo(47 / 3, 10);
    expect(quantity).toBeCloseTo(230, 8);
    expect(profit).toBeCloseTo(230 * (47 / 3 - 8), 8);
    expect(intercept).toBeCloseTo(700, 8);
    expect(slope).toBeCloseTo(-30, 9);
  });

  it("earns no less than any other price on the line", () => {
    const observation = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: -20, max: 20 }));
    const price = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.array(observation, { minLength: 5, maxLength: 20 }), price, (observations, other) => {
        const prices = observations.map(([p]) => p);
        fc.pre(new Set(prices).size > 2);
        const quantities = observations.map(([p, noise]) => 1000 - 5 * p + noise);
        const best = optimalPriceLinear(prices, quantities, 2);
        const earned = (other - 2) * (best.intercept + best.slope * other);
        expect(best.profit).toBeGreaterThanOrEqual(earned - 1e-6);
      }),
    );
  });

  it("refuses one price only, sales that rise with the price, and a cost nobody would pay", () => {
    expect(() => optimalPriceLinear([10, 10], [4, 5], 1)).toThrow(
      "prices must not all be the same; it is 10.",
    );
    expect(() => optimalPriceLinear([10, 12], [4, 8], 1)).toThrow(
      /^quantities must fall as prices rise; it is a slope of (2|1\.9|2\.0)/,
    );
    expect(() => optimalPriceLinear([10, 12], [20, 10], 15)).toThrow(
      /^unit_cost must be below 1[34][.\d]*, the price at which nothing is sold; it is 15\.$/,
    );
    expect(() => optimalPriceLinear([10, 12], [20], 1)).toThrow(
      "quantities must be as long as prices, 2 values; it is 1.",
    );
  });
});
