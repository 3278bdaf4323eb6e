import { InputError, mustBeShare, mustBeWhole, mustNotBeNegative } from "../check.js";

/**
 * Customer lifetime value with constant margin and churn: the discounted margin of every period in which
 * the customer is still there, the first one included, less what it cost to win them.
 *
 *   LTV = Σ_{t=0}^{n−1} m·q^t − a = m(1 − qⁿ)/(1 − q) − a,   m = v·f·g,  q = (1 − c)/(1 + d)
 *
 * @param orderValue      v, money per order, 0 or more
 * @param ordersPerPeriod f, orders per period, 0 or more
 * @param grossMargin     g, share of the order value that remains, −1 to 1 (a loss is possible)
 * @param churnRate       c, share of customers lost per period, 0 to 1
 * @param discountRate    d, per period, 0 or more
 * @param periods         n, whole number of periods counted, 1 or more; absent: without end
 * @param acquisitionCost a, money per customer, 0 or more
 * @returns money per customer, negative where the customer never pays back
 * @throws {InputError} if an argument is out of its range, or nothing ever ends the sum
 * @see Gupta & Lehmann (2003), J. Interactive Marketing 17(1):9, with the first margin at t = 0; Blattberg, Kim & Neslin, Database Marketing (2008), ch. 5
 */
export function lifetimeValue(
  orderValue: number,
  ordersPerPeriod: number,
  grossMargin: number,
  churnRate: number,
  discountRate = 0,
  periods?: number,
  acquisitionCost = 0,
): number {
  mustNotBeNegative("order_value", orderValue);
  mustNotBeNegative("orders_per_period", ordersPerPeriod);
  if (!(grossMargin >= -1 && grossMargin <= 1)) {
    throw new InputError("gross_margin", "must be between -1 and 1 (50% is 0.5)", grossMargin);
  }
  mustBeShare("churn_rate", churnRate);
  mustNotBeNegative("discount_rate", discountRate);
  if (periods !== undefined) mustBeWhole("periods", periods, 1);
  mustNotBeNegative("acquisition_cost", acquisitionCost);
  const margin = orderValue * ordersPerPeriod * grossMargin;
  return margin * expectedPeriods(churnRate, discountRate, periods) - acquisitionCost;
}

/** Σ q^t. Written by 1 − q and log q themselves, since q is often so near 1 that 1 − q loses digits. */
function expectedPeriods(churnRate: number, discountRate: number, periods: number | undefined): number {
  const gap = (churnRate + discountRate) / (1 + discountRate);
  if (periods === undefined) {
    if (gap === 0) {
      const rule =
        "must be above 0 where there is neither a discount_rate nor periods, else the sum has no end";
      throw new InputError("churn_rate", rule, churnRate);
    }
    return 1 / gap;
  }
  if (gap === 0) return periods;
  const logRetained = Math.log1p(-churnRate) - Math.log1p(discountRate);
  return -Math.expm1(periods * logRetained) / gap;
}
