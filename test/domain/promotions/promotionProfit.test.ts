import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { promotionProfit } from "../../../src/domain/promotions/promotionProfit.js";

describe("promotionProfit", () => {
  // 1800·7 − 1000·11 − 0.25·800·8 − 0.15·800·11 − 500
  it("takes cannibalized and forgone later sales off", () => {
    expect(promotionProfit(1000, 0.8, 20, 16, 9)).toBeCloseTo(1600, 9);
    expect(promotionProfit(1000, 0.8, 20, 16, 9, 0.25, 8, 0.15, 500)).toBeCloseTo(-1820, 9);
    expect(promotionProfit(420, 1.9, 35, 28, 17.5, 0, 0, 0, 900)).toBeCloseTo(4539, 9);
  });

  it("is nothing without discount, uplift and cost, and falls by what is pulled forward", () => {
    const positive = fc.double({ min: 0, max: 1000, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(positive, positive, share, share, (units, price, cost, pulled) => {
        const unitCost = cost * price;
        expect(promotionProfit(units, 0, price, price, unitCost)).toBe(0);
        const difference =
          promotionProfit(units, 0.5, price, price, unitCost) -
          promotionProfit(units, 0.5, price, price, unitCost, 0, 0, pulled);
        expect(difference).toBeCloseTo(0.5 * units * pulled * (price - unitCost), 6);
      }),
    );
  });

  it("refuses to sell less than nothing, and shares in percent", () => {
    expect(() => promotionProfit(100, -2, 20, 16, 9)).toThrow(
      "uplift must be -1 or more (50% more is 0.5); it is -2.",
    );
    expect(() => promotionProfit(100, 0.5, 20, 16, 9, 25)).toThrow(
      "cannibalisation must be between 0 and 1 (10% is 0.1); it is 25.",
    );
  });
});
