import { inverseNormalLoss } from "../../math/inverseNormalLoss.js";
import { mustBeInsideUnit, mustBePositive, mustNotBeNegative } from "../check.js";

/**
 * Reorder point with a given fill rate: the share of demand served from stock. Demand over the lead time is
 * normal.
 *
 *   r = μ + z·σ  with  L(z) = (1 − β)·Q/σ
 *
 * @param demandMean    μ, units over the lead time, 0 or more
 * @param demandSd      σ, its standard deviation, 0 or more
 * @param orderQuantity Q, units per order, above 0
 * @param fillRate      β, above 0 and below 1
 * @returns units; below the mean, even below 0, where a large order serves most of the demand by itself
 * @throws {InputError} if an argument is out of its range
 * @see Nahmias, Production and Operations Analysis, ch. 5 (type 2 service), example 5.6
 */
export function reorderPointForFillRate(
  demandMean: number,
  demandSd: number,
  orderQuantity: number,
  fillRate: number,
): number {
  mustNotBeNegative("demand_mean", demandMean);
  mustNotBeNegative("demand_sd", demandSd);
  mustBePositive("order_quantity", orderQuantity);
  mustBeInsideUnit("fill_rate", fillRate);
  const short = (1 - fillRate) * orderQuantity;
  const loss = short / demandSd;
  return Number.isFinite(loss) ? demandMean + demandSd * inverseNormalLoss(loss) : demandMean - short;
}
