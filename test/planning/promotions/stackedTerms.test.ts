import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { promotionPrice } from "../../../src/domain/promotions/promotionPrice.js";
import type { Offer } from "../../../src/planning/plan.js";
import { stackedTerms } from "../../../src/planning/promotions/stackedTerms.js";
import { mug, planOf, promotion } from "../plans.js";
import { anyOffer } from "./offers.js";

const termsOf = (offers: readonly Offer[], orders: readonly number[] = []) =>
  stackedTerms(
    offers.map((offer) => promotion(offer)),
    mug,
    mug.price,
    planOf({ orderValues: orders }).shop,
  );
/** What all of them leave of the price. */
const left = (offers: readonly Offer[], orders?: readonly number[]) =>
  termsOf(offers, orders).reduce((price, { share, discount }) => price * (1 - share * discount), 1);

const half: Offer = { type: "percent-off", percent: 0.5 };
const tenOff: Offer = { type: "amount-off", amount: 10 };

describe("stackedTerms", () => {
  it("takes each offer off what those before have left", () => {
    // 40 → 20 → 10, and 40 → 30 → 15.
    expect(40 * left([half, tenOff])).toBeCloseTo(10, 12);
    expect(40 * left([tenOff, half])).toBeCloseTo(15, 12);
  });

  it("holds an amount against the mean price where only some got the offer before", () => {
    // Half of the buyers pay 30, half 40: 7 off 35.
    const members: Offer = { type: "member-price", percent: 0.25, memberShare: 0.5 };
    expect(termsOf([members, { type: "amount-off", amount: 7 }])[1].discount).toBeCloseTo(0.2, 14);
  });

  it("holds a spend against orders that the offers before have made smaller", () => {
    const coupon: Offer = { type: "coupon", spend: 300, save: 50, redemption: 1 };
    expect(termsOf([coupon, half], [400])[0].share).toBe(1);
    expect(termsOf([half, coupon], [400])[1].share).toBe(0);
  });

  it("gives the basket the price of PROMO_PRICE", () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 1500 }), fc.integer({ min: 51, max: 600 }), (order, spend) => {
        const fifthOff: Offer = { type: "percent-off", percent: 0.2 };
        const save: Offer = { type: "spend-and-save", tiers: [{ spend, save: 50 }], repeats: true };
        const fifth = { type: "percent", threshold: 0, value: 0.2 } as const;
        const every = { type: "every", threshold: spend, value: 50 } as const;
        expect(order * left([fifthOff, save], [order])).toBeCloseTo(promotionPrice(order, [fifth, every]), 8);
        expect(order * left([save, fifthOff], [order])).toBeCloseTo(promotionPrice(order, [every, fifth]), 8);
      }),
    );
  });

  it("never leaves the buyer with a price below 0, nor above that of fewer offers", () => {
    fc.assert(
      fc.property(fc.array(anyOffer, { minLength: 1, maxLength: 4 }), (offers) => {
        const all = left(offers, [100, 400, 900]);
        expect(all).toBeGreaterThan(0);
        expect(all).toBeLessThanOrEqual(left(offers.slice(0, -1), [100, 400, 900]));
      }),
    );
  });
});
