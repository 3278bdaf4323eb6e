import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costPlusPrice } from "../../../src/domain/pricing/costPlusPrice.js";

const share = fc.double({ min: 0, max: 0.9, noNaN: true });

describe("costPlusPrice", () => {
  it("adds 50% to a cost of 12, and the fee's tenth of the price", () => {
    expect(costPlusPrice(12, 0.5)).toBe(18);
    expect(costPlusPrice(12, 0.5, 0.1)).toBeCloseTo(20, 12); // 12·1.5/0.9
  });

  it("leaves cost and markup after the fee", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), share, share, (cost, markup, fee) => {
        expect((costPlusPrice(cost, markup, fee) * (1 - fee)) / cost).toBeCloseTo(1 + markup, 10);
      }),
    );
  });

  it("refuses a negative cost or markup and a fee that takes all", () => {
    expect(() => costPlusPrice(-1, 0.5)).toThrow("unit_cost must be 0 or more; it is -1.");
    expect(() => costPlusPrice(1, -0.5)).toThrow("markup must be 0 or more; it is -0.5.");
    expect(() => costPlusPrice(12, 0.5, 1)).toThrow(
      "fee_rate must be 0 or more and below 1 (10% is 0.1); it is 1.",
    );
  });
});
