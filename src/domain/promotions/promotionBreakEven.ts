import { InputError, mustBePositive, mustNotBeNegative } from "../check.js";

/**
 * The uplift in units at which a promotion repays its discount and its fixed cost.
 *
 *   u = (p₀ − p₁)/(p₁ − c) + F/(Q·(p₁ − c))
 *
 * @param price      p₀, regular price, money per unit, above 0
 * @param promoPrice p₁, price in the promotion, above the unit cost, at most the regular price
 * @param unitCost   c, money per unit, 0 or more
 * @param fixedCost  F, money for the whole promotion, 0 or more
 * @param baseUnits  Q, units sold without the promotion in the same time, above 0; needed with a fixed cost
 * @returns share of the units sold without it: 0.5 is half as many again
 * @throws {InputError} if an argument is out of its range, the promotion price leaves no margin, or the base units are missing
 * @see Nagle & Müller, The Strategy and Tactics of Pricing, 6th ed. (break-even sales change)
 */
export function promotionBreakEven(
  price: number,
  promoPrice: number,
  unitCost: number,
  fixedCost = 0,
  baseUnits?: number,
): number {
  mustBePositive("price", price);
  mustNotBeNegative("unit_cost", unitCost);
  mustNotBeNegative("fixed_cost", fixedCost);
  if (!(promoPrice <= price))
    throw new InputError("promo_price", `must be at most price, ${price}`, promoPrice);
  if (!(promoPrice > unitCost)) {
    const rule = `must be above unit_cost, ${unitCost}, or no uplift repays it`;
    throw new InputError("promo_price", rule, promoPrice);
  }
  if (baseUnits !== undefined) mustBePositive("base_units", baseUnits);
  if (fixedCost > 0 && baseUnits === undefined) {
    throw new InputError("base_units", `must be given where fixed_cost is above 0`, "blank");
  }
  const margin = promoPrice - unitCost;
  return (price - promoPrice) / margin + (fixedCost === 0 ? 0 : fixedCost / (baseUnits! * margin));
}
