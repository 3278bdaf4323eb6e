import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Offer } from "../../../src/planning/plan.js";
import type { PromotionTerms } from "../../../src/planning/promotions/promotionTerms.js";
import { mug } from "../plans.js";
import { anyOffer, everySale, fiveOrders, orderValues, share, termsOf } from "./offers.js";

/** What a buyer of the product saves on average, as a fraction of the price. */
const saving = ({ share, discount }: PromotionTerms) => share * discount;

describe("promotionTerms of offers without a spend", () => {
  it("takes percents and amounts off every sale", () => {
    expect(termsOf({ type: "percent-off", percent: 0.15 })).toEqual({ ...everySale, discount: 0.15 });
    expect(termsOf({ type: "amount-off", amount: 5 })).toEqual({ ...everySale, discount: 0.125 });
  });

  it("holds an amount off against the price that the buyer sees", () => {
    expect(termsOf({ type: "amount-off", amount: 5 }, { listPrice: 20 }).discount).toBe(0.25);
  });

  it("never gives more than 99% off", () => {
    expect(termsOf({ type: "amount-off", amount: 40 }).discount).toBe(0.99);
    expect(termsOf({ type: "buy-and-get", buy: 1, get: 1000 }).discount).toBe(0.99);
  });

  it("limits the units of a flash sale", () => {
    const offer: Offer = { type: "flash-sale", percent: 0.5, units: 30 };
    expect(termsOf(offer)).toEqual({ ...everySale, discount: 0.5, unitLimit: 30 });
  });

  it("gives members their price on their share of the sales", () => {
    const offer: Offer = { type: "member-price", percent: 0.1, memberShare: 0.4 };
    expect(termsOf(offer)).toEqual({ ...everySale, share: 0.4, discount: 0.1 });
  });

  it("gives 1 of 3 units away when 2 bought get 1 free", () => {
    expect(termsOf({ type: "buy-and-get", buy: 2, get: 1 })).toEqual({ ...everySale, discount: 1 / 3 });
  });
});

describe("an offer that gives nothing", () => {
  const nothing: readonly Offer[] = [
    { type: "percent-off", percent: 0 },
    { type: "amount-off", amount: 0 },
    { type: "member-price", percent: 0, memberShare: 0.5 },
    { type: "buy-and-get", buy: 2, get: 0 },
    { type: "gift", spend: 300, giftCost: 0 },
    { type: "free-shipping", spend: 0 },
  ];
  it.each(nothing)("reaches nobody: $type", (offer) => {
    const terms = termsOf(offer, { orderValues: fiveOrders, fillUp: 1, costs: { shippingCharged: 0 } });
    expect(terms).toEqual({ ...everySale, share: 0 });
  });

  it.each<Offer>([
    { type: "spend-and-save", tiers: [{ spend: 700, save: 50 }], repeats: true },
    { type: "coupon", spend: 700, save: 50, redemption: 1 },
    { type: "gift", spend: 700, giftCost: 12 },
    { type: "free-shipping", spend: 700 },
  ])("reaches nobody where all orders are below its spend: $type", (offer) => {
    const terms = termsOf(offer, { orderValues: [100, 500], fillUp: 1, costs: { shippingCharged: 8 } });
    expect(terms).toEqual({ ...everySale, share: 0 });
  });

  it("reaches nobody in a shop that sells nothing", () => {
    const parts = { products: [{ ...mug, weeklyUnits: 0 }] };
    expect(termsOf({ type: "gift", spend: 0, giftCost: 12 }, parts).share).toBe(0);
  });
});

describe("laws of promotionTerms", () => {
  const costs = { shippingCharged: 8 };

  it("keeps shares and discounts between 0 and 1, and never sells less by filling up", () => {
    fc.assert(
      fc.property(
        anyOffer,
        share,
        orderValues,
        fc.integer({ min: 1, max: 500 }),
        (offer, fillUp, values, price) => {
          const terms = termsOf(offer, { orderValues: values, fillUp, listPrice: price, costs });
          expect(terms.share).toBeGreaterThanOrEqual(0);
          expect(terms.share).toBeLessThanOrEqual(1);
          expect(terms.discount).toBeGreaterThanOrEqual(0);
          expect(terms.discount).toBeLessThanOrEqual(0.99);
          expect(terms.costPerUnit).toBeGreaterThanOrEqual(0);
          expect(terms.fillUp).toBeGreaterThanOrEqual(1);
          expect(terms.fillUp).toBeLessThanOrEqual(1.25 + 1e-6);
        },
      ),
    );
  });

  it("never gives the buyer less for a larger saving, or a lower spend", () => {
    const parts = { costs };
    fc.assert(
      fc.property(
        fc.nat(600),
        fc.nat(200),
        fc.nat(100),
        fc.nat(100),
        orderValues,
        (room, save, more, lower, values) => {
          const spend = 1 + save + more + lower + room;
          for (const repeats of [false, true]) {
            const given = (spend: number, save: number) =>
              saving(
                termsOf(
                  { type: "spend-and-save", tiers: [{ spend, save }], repeats },
                  { ...parts, orderValues: values },
                ),
              );
            expect(given(spend, save + more)).toBeGreaterThanOrEqual(given(spend, save) - 1e-12);
            expect(given(spend - lower, save)).toBeGreaterThanOrEqual(given(spend, save) - 1e-12);
          }
        },
      ),
    );
  });

  it("gives repeats no less than a single saving, and a further tier no less than none", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 51, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        orderValues,
        (spend, above, values) => {
          const tiers = [{ spend, save: 50 }];
          const parts = { orderValues: values };
          const once = saving(termsOf({ type: "spend-and-save", tiers, repeats: false }, parts));
          const repeated = saving(termsOf({ type: "spend-and-save", tiers, repeats: true }, parts));
          const higher = [...tiers, { spend: spend + above, save: 51 }];
          const tiered = saving(termsOf({ type: "spend-and-save", tiers: higher, repeats: false }, parts));
          expect(repeated).toBeGreaterThanOrEqual(once - 1e-12);
          expect(tiered).toBeGreaterThanOrEqual(once - 1e-12);
        },
      ),
    );
  });
});
