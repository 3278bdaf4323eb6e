import { InputError, mustBeShare, mustNotBeNegative } from "../check.js";

/**
 * Value-based price: the price of the customer's next best choice and that part of what the product is worth
 * more, or less, which the seller keeps.
 *
 *   p = r + (1 − a)·Σ v
 *
 * @param referencePrice       r, price of the next best choice, money per unit, 0 or more
 * @param valueDifferences     v, money per unit that each difference is worth to the customer, negative where
 *                             the product is worse
 * @param shareToCustomer      a, share of the differences left to the customer, 0 to 1
 * @returns price, money per unit
 * @throws {InputError} if an argument is out of its range, or the differences leave a price below 0
 * @see Nagle & Müller, The Strategy and Tactics of Pricing, 6th ed. (economic value estimation)
 */
export function valuePrice(
  referencePrice: number,
  valueDifferences: readonly number[],
  shareToCustomer = 0.5,
): number {
  mustNotBeNegative("reference_price", referencePrice);
  mustBeShare("share_to_customer", shareToCustomer);
  const difference = valueDifferences.reduce((sum, value) => sum + value, 0);
  const price = referencePrice + (1 - shareToCustomer) * difference;
  if (price < 0) {
    const least = -referencePrice / (1 - shareToCustomer);
    throw new InputError(
      "value_differences",
      `must add up to at least ${least}, or the price is below 0`,
      difference,
    );
  }
  return price;
}
