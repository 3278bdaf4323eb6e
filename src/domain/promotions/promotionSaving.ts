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
 * What a customer saves on a basket by one promotion, at most the basket. Below the threshold T nothing; else
 *
 *   percent:  v·x;   amount, coupon:  v;   every:  v·min(⌊x/T⌋, limit)
 *
 * @param basket x, money, 0 or more
 * @returns money
 */
export function promotionSaving(
  { type, threshold, value, limit = Infinity }: Promotion,
  basket: number,
): number {
  if (!hasReached(basket, threshold)) return 0;
  if (type === "percent") return basket * value;
  if (type === "every") return Math.min(basket, value * Math.min(times(threshold, basket), limit));
  return Math.min(basket, value);
}

/**
 * The smallest threshold above a basket at which a promotion saves more than a given saving, money; Infinity
 * where none does.
 */
export function nextThreshold(promotion: Promotion, basket: number, saving: number): number {
  const { type, threshold, value, limit = Infinity } = promotion;
  const tooFew = type === "every" ? Math.max(times(threshold, basket), times(value, saving)) : 0;
  const next = (tooFew + 1) * threshold;
  const isAhead = tooFew < limit && !hasReached(basket, next);
  return isAhead && promotionSaving(promotion, next) > saving ? next : Infinity;
}

/** Whether a basket reaches a sum of money, rounding apart. */
export function hasReached(basket: number, money: number): boolean {
  return basket >= money * (1 - slack);
}

/** How often a part goes into a whole. */
function times(part: number, whole: number): number {
  return Math.floor(whole / part + slack);
}
