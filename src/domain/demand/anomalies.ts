import { mean } from "../../math/mean.js";
import { median } from "../../math/median.js";
import { mustBePositive, mustBeWhole, mustHaveValues } from "../check.js";
import { robustRemainder } from "./robustRemainder.js";

export type Anomaly = "high" | "low";

/** Φ⁻¹(0.75): the median absolute deviation of normal values is this share of their standard deviation. */
const madOfNormal = 0.6744897501960817;
/** √(2/π): the same for the mean absolute deviation. */
const meanDeviationOfNormal = 0.7978845608028654;
/** Deviations below this share of the values are rounding. */
const rounding = 1e-9;

/**
 * Marks the values that stand out from their neighbors once trend and season are taken away.
 *
 *   z_t = 0.6745·(r_t − median r) / MAD,   MAD = median|r − median r|;   high if z > k, low if z < −k
 *
 * r is what a robust decomposition leaves over, of the logarithms where there is a season and all values are
 * above 0. Where half of the values fit exactly, MAD is 0 and the mean absolute deviation takes its place.
 *
 * @param history      values in their order; with a season, two of them or more
 * @param seasonLength periods of a season, 1 without one
 * @param threshold    k, above 0
 * @returns for each value whether it is unusually high or low, null where it is neither
 * @throws {InputError} if the history is shorter than two seasons, or the threshold not above 0
 * @see Iglewicz & Hoaglin (1993), How to Detect and Handle Outliers, ch. 3 (modified z-scores); Cleveland et al. (1990), STL, J. Official Statistics 6:3 (decomposition)
 */
export function anomalies(history: readonly number[], seasonLength = 1, threshold = 3): (Anomaly | null)[] {
  mustBeWhole("season_length", seasonLength, 1);
  mustBePositive("threshold", threshold);
  if (seasonLength > 1) mustHaveValues("history", history.length, 2 * seasonLength);
  const multiplies = seasonLength > 1 && history.every((value) => value > 0);
  const values = multiplies ? history.map(Math.log) : history;
  const remainder = robustRemainder(values, seasonLength);
  const center = median(remainder);
  const deviations = remainder.map((value) => Math.abs(value - center));
  const least = rounding * mean(values.map(Math.abs));
  const byMedian = median(deviations);
  const spread = byMedian > least ? byMedian / madOfNormal : mean(deviations) / meanDeviationOfNormal;
  return remainder.map((value, t) => {
    if (deviations[t] <= Math.max(least, threshold * spread)) return null;
    return value > center ? "high" : "low";
  });
}
