import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { optimalPrice } from "../../../src/domain/pricing/optimalPrice.js";

const positive = fc.double({ min: 0.1, max: 1000, noNaN: true });

describe("optimalPrice", () => {
  // Lerner's rule: cost 25 and elasticity −1.5 give 75.
  it("marks the cost up by ε/(1 + ε)", () => {
    expect(optimalPrice(25, -1.5)).toBeCloseTo(75, 12);
    expect(optimalPrice(14.2, -2.39)).toBeCloseTo(24.4158273381, 10);
  });

  it("stays within the limits, and goes to the upper one where demand is inelastic", () => {
    expect(optimalPrice(25, -1.5, 30, 60)).toBe(60);
    expect(optimalPrice(25, -6, 35, 60)).toBe(35);
    expect(optimalPrice(25, -0.85, 30, 60)).toBe(60);
  });

  it("earns no less than any other price within the limits", () => {
    const elasticity = fc.double({ min: -8, max: -0.2, noNaN: true });
    fc.assert(
      fc.property(positive, elasticity, positive, positive, positive, (cost, e, a, b, x) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const other = Math.min(Math.max(x, low), high);
        const profit = (price: number) => (price - cost) * (price / cost) ** e;
        const best = profit(optimalPrice(cost, e, low, high));
        expect(best).toBeGreaterThanOrEqual(profit(other) - 1e-9 * Math.abs(best));
      }),
    );
  });

  it("refuses an inelastic demand without upper limit, one that rises with the price, and crossed limits", () => {
    expect(() => optimalPrice(25, -0.85)).toThrow(
      "elasticity must be below -1 where no high_limit is given, or profit rises with the price without end; it is -0.85.",
    );
    expect(() => optimalPrice(25, 0.3)).toThrow(
      "elasticity must be below 0, since less is sold at a higher price; it is 0.3.",
    );
    expect(() => optimalPrice(25, -2, 60, 30)).toThrow(
      "high_limit must be at least low_limit, 60; it is 30.",
    );
    expect(() => optimalPrice(0, -2)).toThrow("unit_cost must be above 0; it is 0.");
  });
});
