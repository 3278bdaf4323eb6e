import { mean } from "../../src/math/mean.js";
import { roundSignificant } from "../../src/math/roundSignificant.js";
import type { Offer, OfferType, Shop } from "../../src/planning/plan.js";

/** An offer of its kind to begin with, in round figures that suit the shop's prices. */
export function firstOffer(type: OfferType, { products, costs }: Shop): Offer {
  const prices = products.map(({ price }) => price);
  const spend = roundSignificant(1.2 * mean(prices) * costs.unitsPerOrder, 1); // a little above the usual order
  const save = roundSignificant(0.1 * spend, 1);
  switch (type) {
    case "percent-off":
      return { type, percent: 0.1 };
    case "amount-off":
      return { type, amount: roundSignificant(0.1 * Math.min(...prices), 1) };
    case "flash-sale":
      return { type, percent: 0.3, units: 100 };
    case "member-price":
      return { type, percent: 0.05, memberShare: 0.3 };
    case "buy-and-get":
      return { type, buy: 2, get: 1 };
    case "spend-and-save":
      return { type, tiers: [{ spend, save }], repeats: false };
    case "coupon":
      return { type, spend, save, redemption: 0.3 };
    case "gift":
      return { type, spend, giftCost: save };
    case "free-shipping":
      return { type, spend };
  }
}
