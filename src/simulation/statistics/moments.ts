import { mean } from "../../math/mean.js";

/** Standard deviation of a sample (divisor n − 1); 0 for a single value. */
export function sd(sample: Float64Array): number {
  return Math.sqrt(variance(sample));
}

/**
 * Variance of a sample (divisor n − 1); 0 for a single value.
 *
 * @see Chan, Golub & LeVeque (1983), the corrected two-pass algorithm, eq. 1.7
 */
export function variance(sample: Float64Array): number {
  const n = sample.length;
  if (n === 1) return 0;
  const centre = mean(sample);
  let squares = 0;
  let rest = 0;
  for (let i = 0; i < n; i++) {
    const deviation = sample[i] - centre;
    squares += deviation * deviation;
    rest += deviation;
  }
  return (squares - (rest * rest) / n) / (n - 1);
}

/** Standard error of the mean of independent trials: sd / √n. */
export function standardError(sample: Float64Array): number {
  return sd(sample) / Math.sqrt(sample.length);
}
