import type { Offer, Product, Shop } from "../plan.js";
import { orderOfferTerms } from "./orderOfferTerms.js";

/** What an offer gives the buyers of a product, whatever its form. */
export interface PromotionTerms {
  /** Share of the product's sales that get it, 0 to 1. */
  readonly share: number;
  /** Fraction off the price of those sales, as their buyers see it, 0 to 0.99. */
  readonly discount: number;
  /** Money that the shop spends beside, per unit of those sales: gifts, shipping given. */
  readonly costPerUnit: number;
  /** Factor on the units of those sales: orders that are filled up to reach the offer; 1 or more. */
  readonly fillUp: number;
  /** Units of the product that can be had at the discount in all weeks together; null: not limited. */
  readonly unitLimit: number | null;
}

/** Nothing is sold for nothing: demand by elasticity has no value at a price of 0. */
const largestDiscount = 0.99;

/**
 * What an offer gives the buyers of a product.
 *
 * - percent off, amount off, flash sale: every sale gets it
 * - member price: the members' share of the sales
 * - buy 2 get 1: every sale gets 1/3 off, as if all bought in whole sets
 * - offers with a spend: the sales in orders that reach it, see `orderOfferTerms`
 *
 * An offer that gives nothing reaches nobody.
 *
 * @param fillUp    share of the orders at most 20% short of a spend that are filled up to it, 0 to 1
 * @param listPrice price before this offer, money per unit, above 0
 */
export function promotionTerms(
  offer: Offer,
  fillUp: number,
  product: Product,
  listPrice: number,
  shop: Shop,
): PromotionTerms {
  const terms = rawTerms(offer, fillUp, product, listPrice, shop);
  if (terms.discount === 0 && terms.costPerUnit === 0) return { ...terms, share: 0, fillUp: 1 };
  return { ...terms, discount: Math.min(terms.discount, largestDiscount) };
}

function rawTerms(
  offer: Offer,
  fillUp: number,
  product: Product,
  listPrice: number,
  shop: Shop,
): PromotionTerms {
  switch (offer.type) {
    case "percent-off":
      return offEverySale(offer.percent);
    case "amount-off":
      return offEverySale(offer.amount / listPrice);
    case "flash-sale":
      return { ...offEverySale(offer.percent), unitLimit: offer.units };
    case "member-price":
      return { ...offEverySale(offer.percent), share: offer.memberShare };
    case "buy-and-get":
      return offEverySale(offer.get / (offer.buy + offer.get));
    default:
      return orderOfferTerms(offer, fillUp, product, listPrice, shop);
  }
}

function offEverySale(discount: number): PromotionTerms {
  return { share: 1, discount, costPerUnit: 0, fillUp: 1, unitLimit: null };
}
