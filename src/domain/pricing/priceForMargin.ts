import { InputError, mustNotBeNegative } from "../check.js";
import { mustBeFee } from "./costPlusPrice.js";

/**
 * The price that leaves a wanted margin after a fee.
 *
 *   p = c/(1 − m − f)
 *
 * @param unitCost c, money per unit, 0 or more
 * @param margin   m, share of the price, 0 or more, below 1 − f
 * @param feeRate  f, share of the price that the platform or payment service keeps, 0 or more and below 1
 * @returns price, money per unit
 * @throws {InputError} if an argument is out of its range or margin and fee leave nothing for the cost
 * @see Nagle & Müller, The Strategy and Tactics of Pricing, 6th ed. (contribution margin)
 */
export function priceForMargin(unitCost: number, margin: number, feeRate = 0): number {
  mustNotBeNegative("unit_cost", unitCost);
  mustBeFee(feeRate);
  if (!(margin >= 0 && margin + feeRate < 1)) {
    const rule = feeRate === 0 ? "below 1 (40% is 0.4)" : `below 1 less fee_rate, ${1 - feeRate}`;
    throw new InputError("margin", `must be 0 or more and ${rule}`, margin);
  }
  return unitCost / (1 - margin - feeRate);
}
