import { quantile, sortedCopy } from "../../math/quantile.js";
import { InputError, mustBeShare, mustHaveValues, mustNotBeNegative } from "../check.js";

/**
 * A price at a chosen place among the competitors' prices, but not below the floor that one's own cost and
 * least margin set.
 *
 *   p = max(quantile of prices at q, c/(1 − m))
 *
 * @param competitorPrices money per unit, at least one, each 0 or more
 * @param position         q, 0 the cheapest, 0.5 the middle, 1 the dearest
 * @param unitCost         c, money per unit, 0 or more; no floor where absent
 * @param minMargin        m, share of the price, 0 or more and below 1
 * @returns price, money per unit
 * @throws {InputError} if an argument is out of its range
 * @see Hyndman & Fan (1996), Sample quantiles in statistical packages, definition 7 (as PERCENTILE.INC)
 */
export function competitivePrice(
  competitorPrices: readonly number[],
  position = 0.5,
  unitCost = 0,
  minMargin = 0,
): number {
  mustHaveValues("competitor_prices", competitorPrices.length, 1);
  competitorPrices.forEach((price, index) => {
    mustNotBeNegative("competitor_prices", price, index);
  });
  mustBeShare("position", position);
  mustNotBeNegative("unit_cost", unitCost);
  if (!(minMargin >= 0 && minMargin < 1)) {
    throw new InputError("min_margin", "must be 0 or more and below 1 (40% is 0.4)", minMargin);
  }
  return Math.max(quantile(sortedCopy(competitorPrices), position), unitCost / (1 - minMargin));
}
