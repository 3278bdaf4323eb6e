import { InputError, mustBeShare, mustBeWhole, mustNotBeNegative } from "../check.js";
import { type Promotion, promotionSaving } from "./promotionSaving.js";

/**
 * What a customer pays for a basket under promotions that apply one after the other, each to what the one
 * before has left.
 *
 *   x′ = x − S(x),   S(x) = v·x (percent), v (amount, coupon), v·min(⌊x/T⌋, limit) (every)
 *
 * for x ≥ T, never below 0; below the threshold T, x′ = x.
 *
 * @param basket     x, money, 0 or more
 * @param promotions in the order in which they apply, for example 满300减50 as {"every", 300, 50}
 * @returns money
 * @throws {InputError} if the basket or a cell of the table is out of its range
 * @see Blattberg & Neslin, Sales Promotion: Concepts, Methods, and Strategies (types of price promotion)
 */
export function promotionPrice(basket: number, promotions: readonly Promotion[]): number {
  mustNotBeNegative("basket", basket);
  promotions.forEach(mustBePromotion);
  return promotions.reduce((left, promotion) => left - promotionSaving(promotion, left), basket);
}

function mustBePromotion({ type, threshold, value, limit }: Promotion, index: number): void {
  if (type === "every" && !(threshold > 0)) {
    throw new InputError("promotions: threshold", 'must be above 0 for "every"', threshold, index);
  }
  mustNotBeNegative("promotions: threshold", threshold, index);
  if (type === "percent") mustBeShare("promotions: value", value, index);
  mustNotBeNegative("promotions: value", value, index);
  if (limit === undefined) return;
  mustBeWhole("promotions: limit", limit, 1, index);
  if (type !== "every" && limit !== 1) {
    throw new InputError(
      "promotions: limit",
      `must be blank or 1 for "${type}", which applies once`,
      limit,
      index,
    );
  }
}
