import { roundSignificant } from "../../math/roundSignificant.js";
import { InputError, mustBePositive, mustNotBeNegative } from "../check.js";
import { normalShortage } from "./normalShortage.js";

/**
 * Fill rate (type 2 service): the share of demand that is served from stock when an order of Q is placed at
 * the reorder point r and what is short waits. Demand over the lead time is normal. What is left short just
 * after an order arrives is not taken off, so the formula is for orders that cover the shortage of a cycle.
 *
 *   β = 1 − σ·L(z)/Q,  z = (r − μ)/σ,  L(z) = φ(z) − z·(1 − Φ(z))
 *
 * @param demandMean    μ, units over the lead time, 0 or more
 * @param demandSd      σ, its standard deviation, 0 or more
 * @param orderQuantity Q, units per order, above 0
 * @param reorderPoint  r, units
 * @returns 0 to 1
 * @throws {InputError} if an argument is out of its range, or the shortage of a cycle exceeds the order
 * @see Nahmias, Production and Operations Analysis, ch. 5 (type 2 service); Silver, Pyke & Thomas, 4th ed., ch. 6
 */
export function fillRate(
  demandMean: number,
  demandSd: number,
  orderQuantity: number,
  reorderPoint: number,
): number {
  mustNotBeNegative("demand_mean", demandMean);
  mustNotBeNegative("demand_sd", demandSd);
  mustBePositive("order_quantity", orderQuantity);
  const short = normalShortage(demandMean, demandSd, reorderPoint);
  if (short > orderQuantity) {
    const rule = `must be higher: a cycle would be ${roundSignificant(short, 4)} units short, more than order_quantity, ${orderQuantity}`;
    throw new InputError("reorder_point", rule, reorderPoint);
  }
  return 1 - short / orderQuantity;
}
