import { normalQuantile } from "../../math/normalQuantile.js";
import { quantile } from "../../math/quantile.js";

export interface QuantileInterval {
  readonly quantile: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A quantile with a confidence interval between two order statistics: whatever the distribution, the number
 * of trials below the true quantile is binomial, here by its normal approximation. Meant for independent
 * trials; for scrambled Sobol points it is wider than need be.
 *
 * @param sorted     values in ascending order, at least one
 * @param p          probability, 0 to 1
 * @param confidence 0 to 1
 * @see Conover, Practical Nonparametric Statistics, 3rd ed., section 3.2
 */
export function quantileInterval(sorted: Float64Array, p: number, confidence = 0.95): QuantileInterval {
  const n = sorted.length;
  const reach = normalQuantile(0.5 + confidence / 2) * Math.sqrt(n * p * (1 - p));
  const last = n - 1;
  return {
    quantile: quantile(sorted, p),
    low: sorted[Math.max(0, Math.floor(n * p - reach) - 1)],
    high: sorted[Math.min(last, Math.ceil(n * p + reach))],
  };
}
