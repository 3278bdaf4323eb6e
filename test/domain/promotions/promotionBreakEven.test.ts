import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { promotionBreakEven } from "../../../src/domain/promotions/promotionBreakEven.js";
import { promotionProfit } from "../../../src/domain/promotions/promotionProfit.js";

const money = fc.double({ min: 0.1, max: 1000, noNaN: true });

describe("promotionBreakEven", () => {
  // Nagle's break-even sales change −ΔP/(CM + ΔP): 1/(4 − 1).
  it("needs a third more to repay 10% off a margin of 40%", () => {
    expect(promotionBreakEven(10, 9, 6)).toBeCloseTo(1 / 3, 14);
    expect(promotionBreakEven(50, 40, 22, 1500, 800)).toBeCloseTo(0.659722222222, 10);
  });

  it("is the uplift whose profit is nothing", () => {
    fc.assert(
      fc.property(money, money, money, money, money, (cost, margin, discount, fixed, units) => {
        const [price, promoPrice] = [cost + margin + discount, cost + margin];
        fc.pre(promoPrice - cost > 0.01);
        const uplift = promotionBreakEven(price, promoPrice, cost, fixed, units);
        const profit = promotionProfit(units, uplift, price, promoPrice, cost, 0, 0, 0, fixed);
        expect(profit / (fixed + units * price)).toBeCloseTo(0, 10);
      }),
    );
  });

  it("refuses a promotion that no uplift repays, a dearer one, and a fixed cost without base units", () => {
    expect(() => promotionBreakEven(10, 6, 6)).toThrow(
      "promo_price must be above unit_cost, 6, or no uplift repays it; it is 6.",
    );
    expect(() => promotionBreakEven(10, 11, 6)).toThrow("promo_price must be at most price, 10; it is 11.");
    expect(() => promotionBreakEven(50, 40, 22, 1500)).toThrow(
      "base_units must be given where fixed_cost is above 0; it is blank.",
    );
  });
});
