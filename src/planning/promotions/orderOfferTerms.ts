import type { Costs, Product, Shop } from "../plan.js";
import { effectOnOrders, type OrderOffer } from "./effectOnOrders.js";
import type { PromotionTerms } from "./promotionTerms.js";

/**
 * What an offer with a spend gives, from the orders of the shop: the sales in orders that reach it, as they
 * were before they were filled up, are the share. Any product's sales stand in orders as those of the whole
 * shop do, and orders are dearer or cheaper than today's by as much as the product is, be it by its new list
 * price or by an offer that comes before. A coupon is redeemed by its share of these orders.
 *
 * A gift costs the shop its cost with each order. Free shipping gives away what buyers pay for shipping
 * today; what the carrier costs stays as it is.
 */
export function orderOfferTerms(
  offer: OrderOffer,
  fillUp: number,
  { price }: Product,
  listPrice: number,
  shop: Shop,
): PromotionTerms {
  const effect = effectOnOrders(offer, fillUp, listPrice / price, shop);
  return {
    share: effect.salesShare * (offer.type === "coupon" ? offer.redemption : 1),
    discount: effect.discount,
    costPerUnit: (costPerOrder(offer, shop.costs) * effect.orderDensity) / shop.costs.unitsPerOrder,
    fillUp: effect.fillUp,
    unitLimit: null,
  };
}

/** Money that the shop spends on an order which reaches the offer, beside what it saves its buyer. */
function costPerOrder(offer: OrderOffer, { shippingCharged }: Costs): number {
  if (offer.type === "gift") return offer.giftCost;
  return offer.type === "free-shipping" ? shippingCharged : 0;
}
