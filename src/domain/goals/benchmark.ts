import { quantile } from "../../math/quantile.js";
import { mustHaveValues } from "../check.js";

export interface Benchmark {
  /** 1 is the best; equal values share a rank. */
  readonly rank: number;
  readonly percentile: number;
  readonly best: number;
  readonly median: number;
  /** Own less best: negative while behind. */
  readonly gapToBest: number;
}

/**
 * Where a value stands among the competitors', more being better.
 *
 *   rank = 1 + #(y > x),   percentile = (#(y < x) + #(y = x)/2)/n,   gap = x − max y
 *
 * @param own               x, any number
 * @param sortedCompetitors y, in ascending order, at least one, own value not among them
 * @returns best and median are the competitors'; the percentile is from 0, below all of them, to 1
 * @throws {InputError} if there are no competitors
 * @see Hyndman & Fan (1996), Sample quantiles in statistical packages, definition 7, for the median; Camp, Benchmarking (1989)
 */
export function benchmark(own: number, sortedCompetitors: Float64Array): Benchmark {
  const count = sortedCompetitors.length;
  mustHaveValues("competitors", count, 1);
  const below = countWhile(sortedCompetitors, (value) => value < own);
  const notAbove = countWhile(sortedCompetitors, (value) => value <= own);
  const best = sortedCompetitors[count - 1];
  return {
    rank: 1 + count - notAbove,
    percentile: (below + notAbove) / 2 / count,
    best,
    median: quantile(sortedCompetitors, 0.5),
    gapToBest: own - best,
  };
}

/** How many values at the beginning hold, none of the later ones holding: by bisection. */
function countWhile(sorted: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}
