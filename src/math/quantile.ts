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
  const { below, share } = quantilePlace(sorted.length, p);
  return quantileBetween(sorted[below], sorted[below + 1], share);
}

/** Where a quantile lies among so many sorted values: behind the value at `below`, by a share of the way to the next. */
export interface QuantilePlace {
  /** From 0. */
  readonly below: number;
  /** 0 to less than 1. */
  readonly share: number;
}

/** @throws {RangeError} if there are no values or p is not in 0 to 1 */
export function quantilePlace(count: number, p: number): QuantilePlace {
  if (count === 0) throw new RangeError("A quantile needs at least one value; the sample is empty.");
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A quantile's probability must be 0 to 1; it is ${p}.`);
  const position = (count - 1) * p;
  const below = Math.floor(position);
  return { below, share: position - below };
}

/** @param next not looked at where the share is 0 */
export function quantileBetween(value: number, next: number, share: number): number {
  return share === 0 ? value : value + share * (next - value);
}
