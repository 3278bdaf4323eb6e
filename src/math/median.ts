import { quantile, sortedCopy } from "./quantile.js";

/**
 * The value that half of the others lie below, of an even number of values the middle of the middle two.
 *
 * @throws {RangeError} if there are no values
 */
export function median(values: ArrayLike<number>): number {
  return quantile(sortedCopy(values), 0.5);
}
