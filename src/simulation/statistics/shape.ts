import { mean } from "../../math/mean.js";
import { variance } from "./moments.js";

/**
 * Skewness of a sample, as SKEW in Sheets: 0 for symmetric data, above 0 with a long right tail.
 *
 * @param sample at least three values; NaN where they are all the same
 * @see Joanes & Gill (1998), Comparing measures of sample skewness and kurtosis, G₁
 */
export function skewness(sample: Float64Array): number {
  const n = sample.length;
  const m3 = standardizedMoment(sample, 3);
  return (m3 * n) / ((n - 1) * (n - 2));
}

/**
 * Excess kurtosis of a sample, as KURT in Sheets: 0 for the normal, above 0 with heavier tails.
 *
 * @param sample at least four values; NaN where they are all the same
 * @see Joanes & Gill (1998), G₂
 */
export function kurtosis(sample: Float64Array): number {
  const n = sample.length;
  const m4 = standardizedMoment(sample, 4);
  const scale = (n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3));
  return scale * m4 - (3 * (n - 1) * (n - 1)) / ((n - 2) * (n - 3));
}

/** Sum of ((x − mean) / sd)^order. */
function standardizedMoment(sample: Float64Array, order: number): number {
  const centre = mean(sample);
  const scale = Math.sqrt(variance(sample));
  let sum = 0;
  for (let i = 0; i < sample.length; i++) {
    const z = (sample[i] - centre) / scale;
    let product = z;
    for (let k = 1; k < order; k++) product *= z;
    sum += product;
  }
  return sum;
}
