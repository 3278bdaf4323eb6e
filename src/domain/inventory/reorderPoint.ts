import { mustNotBeNegative } from "../check.js";
import { safetyStock } from "./safetyStock.js";

/**
 * Reorder point for a cycle service level: the stock, ordered units included, at which to order. With a
 * review period it is the level to order up to at each review.
 *
 *   r = d·(L + R) + z_α·√((L + R)·σ_d² + d²·σ_L²)
 *
 * @param demandMean   d, units per period, 0 or more
 * @param demandSd     σ_d, standard deviation of demand, units per √period, 0 or more
 * @param leadTime     L, periods, 0 or more
 * @param serviceLevel α, chance that a cycle does not run short, above 0 and below 1
 * @param leadTimeSd   σ_L, standard deviation of the lead time, periods, 0 or more
 * @param reviewPeriod R, periods between two looks at the stock, 0 (continuous review) or more
 * @returns units
 * @throws {InputError} if an argument is negative, or the service level not a probability inside 0 to 1
 * @see Silver, Pyke & Thomas, Inventory and Production Management in Supply Chains, 4th ed., ch. 6; Nahmias, Production and Operations Analysis, ch. 5
 */
export function reorderPoint(
  demandMean: number,
  demandSd: number,
  leadTime: number,
  serviceLevel: number,
  leadTimeSd = 0,
  reviewPeriod = 0,
): number {
  mustNotBeNegative("demand_mean", demandMean);
  const safety = safetyStock(demandSd, leadTime, serviceLevel, demandMean, leadTimeSd, reviewPeriod);
  return demandMean * (leadTime + reviewPeriod) + safety;
}
