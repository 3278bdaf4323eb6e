import type { Offer } from "../plan.js";

/** What an offer gives as a fraction: off the price, or saved of the first spend; null where it has no such depth. */
export function depthOf(offer: Offer): number | null {
  switch (offer.type) {
    case "percent-off":
    case "flash-sale":
    case "member-price":
      return offer.percent;
    case "spend-and-save":
      return offer.tiers[0].save / offer.tiers[0].spend;
    case "coupon":
      return offer.save / offer.spend;
    default:
      return null;
  }
}

/** The same offer with another depth; all tiers of a spend-and-save are scaled alike. */
export function withDepth(offer: Offer, depth: number): Offer {
  switch (offer.type) {
    case "percent-off":
    case "flash-sale":
    case "member-price":
      return { ...offer, percent: depth };
    case "spend-and-save": {
      const scale = (depth * offer.tiers[0].spend) / offer.tiers[0].save;
      return { ...offer, tiers: offer.tiers.map(({ spend, save }) => ({ spend, save: save * scale })) };
    }
    case "coupon":
      return { ...offer, save: depth * offer.spend };
    default:
      return offer;
  }
}
