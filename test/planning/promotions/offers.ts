import fc from "fast-check";
import type { Offer } from "../../../src/planning/plan.js";
import { type PromotionTerms, promotionTerms } from "../../../src/planning/promotions/promotionTerms.js";
import { mug, type PlanParts, planOf } from "../plans.js";

/** Terms of an offer of mugs at 40. */
export function termsOf(
  offer: Offer,
  { fillUp = 0, listPrice = mug.price, ...parts }: PlanParts & { fillUp?: number; listPrice?: number } = {},
): PromotionTerms {
  return promotionTerms(offer, fillUp, mug, listPrice, planOf(parts).shop);
}

/** Terms that reach every sale and give nothing. */
export const everySale = { share: 1, discount: 0, costPerUnit: 0, fillUp: 1, unitLimit: null };

// Five orders, 1,500 in all.
export const fiveOrders = [100, 200, 290, 310, 600];

export const share = fc.double({ min: 0, max: 1, noNaN: true });
const percent = fc.double({ min: 0, max: 0.99, noNaN: true });
const money = fc.nat(600);
/** A spend and a saving below it. */
const tier = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.nat(200))
  .map(([room, save]) => ({ spend: save + room, save }));

/** Values of past orders; none now and then. */
export const orderValues = fc.array(fc.nat(1500), { maxLength: 20 });

/** Any offer that a plan may hold. */
export const anyOffer: fc.Arbitrary<Offer> = fc.oneof(
  percent.map((percent) => ({ type: "percent-off" as const, percent })),
  money.map((amount) => ({ type: "amount-off" as const, amount })),
  fc.record({ type: fc.constant("flash-sale" as const), percent, units: fc.nat(100) }),
  fc.record({ type: fc.constant("member-price" as const), percent, memberShare: share }),
  fc.record({
    type: fc.constant("buy-and-get" as const),
    buy: fc.integer({ min: 1, max: 9 }),
    get: fc.nat(9),
  }),
  fc.record({
    type: fc.constant("spend-and-save" as const),
    tiers: fc.array(tier, { minLength: 1, maxLength: 1 }),
    repeats: fc.boolean(),
  }),
  fc
    .tuple(tier, tier)
    .map(([low, step]) => [low, { spend: low.spend + step.spend, save: low.save + step.save }])
    .map((tiers) => ({ type: "spend-and-save" as const, tiers, repeats: false })),
  fc
    .tuple(tier, share)
    .map(([{ spend, save }, redemption]) => ({ type: "coupon" as const, spend, save, redemption })),
  fc.record({ type: fc.constant("gift" as const), spend: money, giftCost: fc.nat(50) }),
  money.map((spend) => ({ type: "free-shipping" as const, spend })),
);
