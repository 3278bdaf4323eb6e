import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { basketEffect } from "../../../src/domain/promotions/basketEffect.js";
import { type Promotion, promotionSaving } from "../../../src/domain/promotions/promotionSaving.js";

const once = (threshold: number, value: number): Promotion => ({ type: "amount", threshold, value });
const every = (threshold: number, value: number, limit?: number): Promotion => ({
  type: "every",
  threshold,
  value,
  ...(limit === undefined ? {} : { limit }),
});
const twoTiers = [once(300, 50), once(600, 120)];

const tier = fc.oneof(
  fc.record({ type: fc.constant("amount" as const), threshold: fc.nat(600), value: fc.nat(100) }),
  fc.record({
    type: fc.constant("percent" as const),
    threshold: fc.nat(600),
    value: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({
    type: fc.constant("every" as const),
    threshold: fc.integer({ min: 1, max: 600 }),
    value: fc.nat(100),
    limit: fc.integer({ min: 1, max: 4 }),
  }),
);
const offer = fc.array(tier, { maxLength: 3 });
const orders = fc.array(fc.nat(1500), { minLength: 1, maxLength: 30 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("basketEffect", () => {
  // 满300减50，满600减120: 200 and 290 save nothing, 300 and 580 save 50, 600 and 900 save 120.
  it("gives each basket the best tier that it reaches", () => {
    expect(basketEffect([200, 290, 300, 580, 600, 900], twoTiers, 0, 0.5)).toEqual({
      qualifyingBaskets: 4,
      qualifyingSales: 2380,
      sales: 2870,
      added: 0,
      saved: 340,
    });
  });

  // Within 30 of the next tier: 290 (by 10) and 580 (by 20). Half of each is filled up.
  it("fills up a share of the baskets in the window to the next tier", () => {
    expect(basketEffect([200, 290, 300, 580, 600, 900], twoTiers, 30, 0.5)).toEqual({
      qualifyingBaskets: 4.5,
      qualifyingSales: 150 + 300 + 290 + 300 + 600 + 900,
      sales: 2870,
      added: 5 + 10,
      saved: 25 + 50 + 25 + 60 + 120 + 120,
    });
  });

  // 290 is within its 30 of 300; 580 is 20 short of 600, whose window is 10.
  it("takes a window for each tier", () => {
    const { added, saved } = basketEffect([290, 580], twoTiers, [30, 10], 1);
    expect({ added, saved }).toEqual({ added: 10, saved: 50 + 50 });
  });

  it("repeats the saving for every full threshold, up to the limit", () => {
    const { saved, added } = basketEffect([299, 300, 650, 890, 1500], [every(300, 50, 3)], 10, 1);
    // 299 is filled up to 300, 890 to 900; 1500 is past the limit.
    expect({ saved, added }).toEqual({ saved: 50 + 50 + 100 + 150 + 150, added: 1 + 10 });
    expect(basketEffect([1500, 1795], [every(300, 50)], 10, 1)).toMatchObject({ saved: 550, added: 5 });
  });

  it("looks past repeats that save no more than another tier does", () => {
    const tiers = [every(100, 5), once(300, 50)];
    expect(basketEffect([390, 1090], tiers, 20, 1)).toMatchObject({ added: 10, saved: 50 + 55 });
  });

  it("saves what PROMO_PRICE takes off, order by order, where nobody fills up", () => {
    fc.assert(
      fc.property(orders, tier, (baskets, promotion) => {
        const { saved, added } = basketEffect(baskets, [promotion], 50, 0);
        expect(added).toBe(0);
        const each = baskets.map((basket) => promotionSaving(promotion, basket));
        expect(saved).toBeCloseTo(
          each.reduce((sum, saving) => sum + saving, 0),
          8,
        );
      }),
    );
  });

  it("is the mix of nobody and everybody filling up", () => {
    fc.assert(
      fc.property(orders, offer, fc.nat(200), share, (baskets, tiers, window, part) => {
        const [none, some, all] = [0, part, 1].map((each) => basketEffect(baskets, tiers, window, each));
        for (const key of ["qualifyingBaskets", "qualifyingSales", "added", "saved"] as const) {
          expect(some[key]).toBeCloseTo((1 - part) * none[key] + part * all[key], 6);
        }
      }),
    );
  });

  it("adds at most the window to a basket, and only where that saves more", () => {
    fc.assert(
      fc.property(fc.nat(1500), offer, fc.nat(200), (basket, tiers, window) => {
        const before = basketEffect([basket], tiers, window, 0);
        const after = basketEffect([basket], tiers, window, 1);
        expect(after.added).toBeLessThanOrEqual(window + 1e-6);
        if (after.added > 0 && before.qualifyingBaskets > 0)
          expect(after.saved).toBeGreaterThan(before.saved);
      }),
    );
  });
});
