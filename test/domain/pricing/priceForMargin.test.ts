import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { priceForMargin } from "../../../src/domain/pricing/priceForMargin.js";

describe("priceForMargin", () => {
  it("leaves 40% of a price of 20 over a cost of 12", () => {
    expect(priceForMargin(12, 0.4)).toBeCloseTo(20, 12);
    expect(priceForMargin(12, 0.4, 0.1)).toBeCloseTo(24, 12);
  });

  it("divides the price into cost, margin and fee", () => {
    const share = fc.double({ min: 0, max: 0.45, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), share, share, (cost, margin, fee) => {
        const price = priceForMargin(cost, margin, fee);
        expect(cost / price + margin + fee).toBeCloseTo(1, 12);
      }),
    );
  });

  it("refuses a margin and a fee that leave nothing for the cost", () => {
    expect(() => priceForMargin(12, 1)).toThrow(
      "margin must be 0 or more and below 1 (40% is 0.4); it is 1.",
    );
    expect(() => priceForMargin(12, 0.9, 0.5)).toThrow(
      "margin must be 0 or more and below 1 less fee_rate, 0.5; it is 0.9.",
    );
  });
});
