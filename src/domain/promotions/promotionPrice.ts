import { InputError, mustBeShare, mustBeWhole, mustNotBeNegative } from "../check.js";

export type PromotionType = "percent" | "amount" | "every" | "coupon";

/** One row of the table of promotions. */
export interface Promotion {
  readonly type: PromotionType;
  /** Money in the basket from which it applies. */
  readonly threshold: number;
  /** A share for "percent", else money. */
  readonly value: number;
  /** How often "every" applies at most. */
  readonly limit?: number;
}

/** A basket that rounding has left a hair below a threshold has reached it. */
const slack = 1e-9;

/**
 * What a customer pays for a basket under promotions that apply one after the other, each to what the one
 * before has left.
 *
 *   percent:  x′ = x·(1 − v);   amount, coupon:  x′ = x − v;   every:  x′ = x − v·min(⌊x/T⌋, limit)
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
  return promotions.reduce((left, promotion) => Math.max(0, left - discountOf(promotion, left)), basket);
}

function discountOf({ type, threshold, value, limit = Infinity }: Promotion, basket: number): number {
  if (basket < threshold * (1 - slack)) return 0;
  if (type === "percent") return basket * value;
  if (type === "every") return value * Math.min(Math.floor(basket / threshold + slack), limit);
  return value;
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
