import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { promotionPrice } from "../../../src/domain/promotions/promotionPrice.js";
import type { Promotion } from "../../../src/domain/promotions/promotionSaving.js";

const promotion: fc.Arbitrary<Promotion> = fc.oneof(
  fc.record({
    type: fc.constant("percent" as const),
    threshold: fc.nat(500),
    value: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({
    type: fc.constantFrom("amount" as const, "coupon" as const),
    threshold: fc.nat(500),
    value: fc.nat(100),
  }),
  fc.record({
    type: fc.constant("every" as const),
    threshold: fc.integer({ min: 1, max: 500 }),
    value: fc.nat(100),
    limit: fc.integer({ min: 1, max: 5 }),
  }),
);

describe("promotionPrice", () => {
  it.each([
    [299, 299],
    [300, 250],
    [650, 550],
    [899.99, 799.99],
    [900, 750],
    [1500, 1350],
  ])("takes 50 off every full 300 of %d, up to 3 times: %d", (basket, paid) => {
    expect(promotionPrice(basket, [{ type: "every", threshold: 300, value: 50, limit: 3 }])).toBeCloseTo(
      paid,
      10,
    );
  });

  it("takes an amount off once, a percentage from the threshold on", () => {
    const amount = (basket: number) =>
      promotionPrice(basket, [{ type: "amount", threshold: 200, value: 30 }]);
    expect([199, 200, 650].map(amount)).toEqual([199, 170, 620]);
    expect(promotionPrice(240, [{ type: "percent", threshold: 100, value: 0.15 }])).toBeCloseTo(204, 12);
    expect(promotionPrice(99.99, [{ type: "percent", threshold: 100, value: 0.15 }])).toBe(99.99);
  });

  it("applies row by row to what is left, thresholds included", () => {
    const rows: Promotion[] = [
      { type: "every", threshold: 300, value: 50, limit: 3 },
      { type: "percent", threshold: 0, value: 0.1 },
      { type: "coupon", threshold: 0, value: 20 },
    ];
    expect(promotionPrice(1000, rows)).toBeCloseTo(745, 10); // (1000 − 150)·0.9 − 20
    expect(promotionPrice(1000, [rows[2], { type: "amount", threshold: 1000, value: 100 }])).toBe(980);
  });

  it("does not miss a threshold by rounding", () => {
    // 0.1 + 0.2 three times over is a hair below 0.9.
    expect(
      promotionPrice(0.3 + 0.3 + 0.3, [{ type: "every", threshold: 0.1 + 0.2, value: 0.05 }]),
    ).toBeCloseTo(0.75, 12);
  });

  it("never asks for less than nothing or more than the basket", () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.array(promotion, { maxLength: 5 }), (basket, promotions) => {
        const paid = promotionPrice(basket, promotions);
        expect(paid).toBeGreaterThanOrEqual(0);
        expect(paid).toBeLessThanOrEqual(basket);
      }),
    );
  });

  it("refuses a percentage as a whole number, a limit where nothing repeats, and a threshold of 0 for every", () => {
    expect(() => promotionPrice(100, [{ type: "percent", threshold: 0, value: 20 }])).toThrow(
      "promotions: value must be between 0 and 1 (10% is 0.1); it is 20.",
    );
    expect(() => promotionPrice(100, [{ type: "percent", threshold: 0, value: 0.2, limit: 50 }])).toThrow(
      'promotions: limit must be blank or 1 for "percent", which applies once; it is 50.',
    );
    expect(() => promotionPrice(100, [{ type: "every", threshold: 0, value: 5 }])).toThrow(
      'promotions: threshold must be above 0 for "every"; it is 0.',
    );
    expect(() => promotionPrice(-1, [])).toThrow("basket must be 0 or more; it is -1.");
  });
});
