import { radixSorted } from "./radixSort.js";

/** From so many values on a radix sort is the quicker one. */
const many = 1000;

/** A copy in ascending order. */
export function sortedCopy(sample: ArrayLike<number>): Float64Array {
  const copy = Float64Array.from(sample);
  return copy.length < many ? copy.sort() : radixSorted(copy);
}

/**
 * Quantile of a sample, linear between the order statistics (type 7, as PERCENTILE.INC, R and numpy).
 *
 * @param sorted values in ascending order, at least one
 * @param p      probability, 0 to 1
 * @throws {RangeError} if the sample is empty or p is not in 0 to 1
 * @see Hyndman & Fan (1996), Sample quantiles in statistical packages, definition 7
 */
export function quantile(sorted: Float64Array, p: number): number {
  if (sorted.length === 0) throw new RangeError("A quantile needs at least one value; the sample is empty.");
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A quantile's probability must be 0 to 1; it is ${p}.`);
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below];
  if (position === below) return low;
  return low + (position - below) * (sorted[below + 1] - low);
}
