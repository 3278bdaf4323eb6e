import { InputError, mustBeShare, mustHaveValues, mustNotBeNegative } from "../check.js";
import { basketEffect } from "./basketEffect.js";
import type { Promotion } from "./promotionSaving.js";

export interface ThresholdEffect {
  /** Mean basket without the offer. */
  aovBefore: number;
  /** Mean basket with it, before and after the discount. */
  aovGross: number;
  aovNet: number;
  /** Share of the baskets that get the discount. */
  qualifyingShare: number;
  /** Margin of what is bought more, less the discounts: money for all baskets given. */
  incrementalMargin: number;
}

/**
 * "Spend T, save D" on baskets as they are today: of those that are short of the threshold by at most the
 * window, a share is filled up to exactly T; every basket of T or more gets the discount.
 *
 *   margin gained = m·Σ a·(T − x) over T − W ≤ x < T  −  D·(baskets of T or more + a·baskets in the window)
 *
 * @param baskets      x, order values, money, each 0 or more, at least one
 * @param threshold    T, money, 0 or more
 * @param discount     D, money per qualifying basket, 0 to T
 * @param window       W, money, 0 or more
 * @param stretchShare a, share of the baskets in the window that are filled up, 0 to 1
 * @param margin       m, margin of what is added as a share of its price, 0 to 1
 * @throws {InputError} if an argument is out of its range
 * @see Blattberg & Neslin, Sales Promotion: Concepts, Methods, and Strategies (types of price promotion)
 */
export function thresholdDiscount(
  baskets: readonly number[],
  threshold: number,
  discount: number,
  window: number,
  stretchShare: number,
  margin: number,
): ThresholdEffect {
  mustHaveValues("baskets", baskets.length, 1);
  mustNotBeNegative("threshold", threshold);
  mustNotBeNegative("discount", discount);
  if (discount > threshold)
    throw new InputError("discount", `must be at most threshold, ${threshold}`, discount);
  mustNotBeNegative("window", window);
  mustBeShare("stretch_share", stretchShare);
  mustBeShare("margin", margin);
  baskets.forEach((basket, index) => {
    mustNotBeNegative("baskets", basket, index);
  });
  const tiers: Promotion[] = [{ type: "amount", threshold, value: discount }];
  const effect = basketEffect(baskets, tiers, window, stretchShare);
  const count = baskets.length;
  return {
    aovBefore: effect.sales / count,
    aovGross: (effect.sales + effect.added) / count,
    aovNet: (effect.sales + effect.added - effect.saved) / count,
    qualifyingShare: effect.qualifyingBaskets / count,
    incrementalMargin: margin * effect.added - effect.saved,
  };
}
