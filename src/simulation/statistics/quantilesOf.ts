import { quantileBetween, quantilePlace } from "../../math/quantile.js";
import { orderStatistics } from "./orderStatistics.js";

/**
 * Quantiles (type 7) of a sample in any order: the same bits as `quantile` of the sorted sample, without sorting
 * all of it.
 *
 * @param probabilities each 0 to 1
 * @param select        the sample's `orderStatistics`, for who has them already
 * @returns one quantile per probability, in their order
 * @throws {RangeError} if the sample is empty or a probability is not in 0 to 1
 */
export function quantilesOf(
  sample: Float64Array,
  probabilities: readonly number[],
  select = orderStatistics(sample),
): number[] {
  const last = sample.length - 1;
  const places = probabilities.map((p) => quantilePlace(sample.length, p));
  const values = select(places.flatMap(({ below }) => [below, Math.min(below + 1, last)]));
  return places.map(({ share }, k) => quantileBetween(values[2 * k], values[2 * k + 1], share));
}
