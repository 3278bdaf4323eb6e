import { quantile, sortedCopy } from "../../math/quantile.js";

/**
 * Quantiles (type 7) of a sample in any order.
 *
 * @param probabilities each 0 to 1
 * @returns one quantile per probability, in their order
 */
export function quantilesOf(sample: Float64Array, probabilities: readonly number[]): number[] {
  const sorted = sortedCopy(sample);
  return probabilities.map((p) => quantile(sorted, p));
}
