import { InputError, mustBeShare, mustNotBeNegative } from "../check.js";

/**
 * Profit that a promotion adds, what it takes from other products and from later weeks included.
 *
 *   ΔΠ = Q(1 + u)(p₁ − c) − Q(p₀ − c) − k·Q·u·m − f·Q·u·(p₀ − c) − F
 *
 * @param baseUnits       Q, units sold without the promotion in the same time, 0 or more
 * @param uplift          u, additional units as a share of them, −1 or more
 * @param price           p₀, regular price, money per unit, 0 or more
 * @param promoPrice      p₁, price in the promotion, 0 or more
 * @param unitCost        c, money per unit, 0 or more
 * @param cannibalization k, share of the additional units that replace sales of sibling products, 0 to 1
 * @param siblingMargin   m, margin of those, money per unit
 * @param pullForward     f, share of the additional units that would have been bought later at the regular
 *                        price, 0 to 1
 * @param fixedCost       F, money, 0 or more
 * @returns money, negative for a loss
 * @throws {InputError} if an argument is out of its range
 * @see van Heerde, Leeflang & Wittink (2004), Marketing Science 23:317 (decomposition of the sales bump)
 */
export function promotionProfit(
  baseUnits: number,
  uplift: number,
  price: number,
  promoPrice: number,
  unitCost: number,
  cannibalization = 0,
  siblingMargin = 0,
  pullForward = 0,
  fixedCost = 0,
): number {
  mustNotBeNegative("base_units", baseUnits);
  if (!(uplift >= -1)) throw new InputError("uplift", "must be -1 or more (50% more is 0.5)", uplift);
  mustNotBeNegative("price", price);
  mustNotBeNegative("promo_price", promoPrice);
  mustNotBeNegative("unit_cost", unitCost);
  mustBeShare("cannibalisation", cannibalization);
  mustBeShare("pull_forward", pullForward);
  mustNotBeNegative("fixed_cost", fixedCost);
  const added = baseUnits * uplift;
  const margin = price - unitCost;
  const promoted = (baseUnits + added) * (promoPrice - unitCost);
  return (
    promoted -
    baseUnits * margin -
    added * (cannibalization * siblingMargin + pullForward * margin) -
    fixedCost
  );
}
