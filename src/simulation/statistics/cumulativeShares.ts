/**
 * Empirical distribution function: the share of a sample at or below each of some values.
 *
 * @param sorted the sample in ascending order
 * @param values in any order
 */
export function cumulativeShares(sorted: Float64Array, values: readonly number[]): number[] {
  return values.map((value) => countAtMost(sorted, value) / sorted.length);
}

/** By bisection. */
function countAtMost(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
