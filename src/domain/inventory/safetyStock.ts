import { normalQuantile } from "../../math/normalQuantile.js";
import { mustBeInsideUnit, mustNotBeNegative } from "../check.js";

/**
 * Safety stock for a cycle service level: the stock above mean demand with which a cycle runs short with
 * chance 1 − α only. Demand over lead time and review is normal, independent from period to period and of
 * the lead time. Below a service level of one half it is negative.
 *
 *   SS = z_α·√((L + R)·σ_d² + d²·σ_L²),  z_α = Φ⁻¹(α)
 *
 * @param demandSd     σ_d, standard deviation of demand, units per √period, 0 or more
 * @param leadTime     L, periods, 0 or more
 * @param serviceLevel α, chance that a cycle does not run short, above 0 and below 1
 * @param demandMean   d, units per period, 0 or more; matters where the lead time varies
 * @param leadTimeSd   σ_L, standard deviation of the lead time, periods, 0 or more
 * @param reviewPeriod R, periods between two looks at the stock, 0 (continuous review) or more
 * @returns units
 * @throws {InputError} if an argument is negative, or the service level not a probability inside 0 to 1
 * @see Silver, Pyke & Thomas, Inventory and Production Management in Supply Chains, 4th ed., ch. 6; Nahmias, Production and Operations Analysis, ch. 5
 */
export function safetyStock(
  demandSd: number,
  leadTime: number,
  serviceLevel: number,
  demandMean = 0,
  leadTimeSd = 0,
  reviewPeriod = 0,
): number {
  mustNotBeNegative("demand_sd", demandSd);
  mustNotBeNegative("lead_time", leadTime);
  mustBeInsideUnit("service_level", serviceLevel);
  mustNotBeNegative("demand_mean", demandMean);
  mustNotBeNegative("lead_time_sd", leadTimeSd);
  mustNotBeNegative("review_period", reviewPeriod);
  const sd = Math.hypot(Math.sqrt(leadTime + reviewPeriod) * demandSd, demandMean * leadTimeSd);
  return normalQuantile(serviceLevel) * sd;
}
