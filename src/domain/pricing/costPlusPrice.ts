import { InputError, mustNotBeNegative } from "../check.js";

/**
 * Cost-plus price: the cost and a markup on it, after a fee that takes a share of the price.
 *
 *   p = c·(1 + k)/(1 − f)
 *
 * @param unitCost c, money per unit, 0 or more
 * @param markup   k, share of the cost, 0 or more
 * @param feeRate  f, share of the price that the platform or payment service keeps, 0 or more and below 1
 * @returns price, money per unit
 * @throws {InputError} if an argument is out of its range
 * @see Nagle & Müller, The Strategy and Tactics of Pricing, 6th ed. (cost-plus pricing)
 */
export function costPlusPrice(unitCost: number, markup: number, feeRate = 0): number {
  mustNotBeNegative("unit_cost", unitCost);
  mustNotBeNegative("markup", markup);
  mustBeFee(feeRate);
  return (unitCost * (1 + markup)) / (1 - feeRate);
}

export function mustBeFee(feeRate: number): void {
  if (!(feeRate >= 0 && feeRate < 1)) {
    throw new InputError("fee_rate", "must be 0 or more and below 1 (10% is 0.1)", feeRate);
  }
}
