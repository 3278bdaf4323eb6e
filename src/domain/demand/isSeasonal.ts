import { mean } from "../../math/mean.js";

/** Φ⁻¹(0.95): a two-sided test at 10%, as in the M3 and M4 competitions. */
const critical = 1.645;

/**
 * Whether a series repeats itself after a season: its autocorrelation at that lag lies outside Bartlett's
 * limits.
 *
 *   |r_m| > 1.645·√((1 + 2·Σ_{i<m} r_i²)/n)
 *
 * @param series       three seasons or more, else the answer is no
 * @param seasonLength m, values per season
 * @see Fiorucci et al. (2016), Int. J. Forecasting 32:1151, section 3 (the test of the M3 competition)
 */
export function isSeasonal(series: readonly number[], seasonLength: number): boolean {
  const n = series.length;
  if (seasonLength < 2 || n < 3 * seasonLength) return false;
  const center = mean(series);
  const gaps = series.map((value) => value - center);
  const product = (lag: number) => {
    let sum = 0;
    for (let t = lag; t < n; t++) sum += gaps[t] * gaps[t - lag];
    return sum;
  };
  const variance = product(0);
  if (variance === 0) return false;
  let squares = 0;
  for (let lag = 1; lag < seasonLength; lag++) squares += (product(lag) / variance) ** 2;
  return Math.abs(product(seasonLength) / variance) > critical * Math.sqrt((1 + 2 * squares) / n);
}
