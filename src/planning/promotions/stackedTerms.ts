import type { Product, Promotion, Shop } from "../plan.js";
import { type PromotionTerms, promotionTerms } from "./promotionTerms.js";

/**
 * Terms of promotions that apply together, each to the mean price that those before it have left, as
 * PROMO_PRICE does: amounts and spends are held against that price. Thus the price that all of them leave is
 * the list price × Π (1 − share · discount).
 *
 * @param promotions in the order in which they stack
 * @param listPrice  money per unit, above 0
 */
export function stackedTerms(
  promotions: readonly Promotion[],
  product: Product,
  listPrice: number,
  shop: Shop,
): readonly PromotionTerms[] {
  let price = listPrice;
  return promotions.map(({ offer, fillUp }) => {
    const terms = promotionTerms(offer, fillUp, product, price, shop);
    price *= 1 - terms.share * terms.discount;
    return terms;
  });
}
