import { quantile, sortedCopy } from "../../math/quantile.js";

export interface Histogram {
  /** Left end of the first bin. */
  readonly start: number;
  /** Width of every bin; 0 where all values are the same, which then stand in one bin. */
  readonly width: number;
  readonly counts: readonly number[];
}

const mostBins = 60;

/**
 * Counts of a sample in bins of equal width from its smallest to its largest value, the last bin with its
 * right end. The number of bins is Freedman and Diaconis's, 1 to 60, unless it is given. The width comes
 * from the whole span, so that a bin far out is a value far out.
 *
 * @param bins whole number above 0
 * @see Freedman & Diaconis (1981), On the histogram as a density estimator: bin width 2·IQR/∛n
 */
export function histogram(sample: Float64Array, bins?: number): Histogram {
  const sorted = sortedCopy(sample);
  const start = quantile(sorted, 0);
  const span = sorted[sorted.length - 1] - start;
  if (span === 0) return { start, width: 0, counts: [sorted.length] };
  const count = bins ?? sensibleBins(sorted, span);
  const width = span / count;
  const counts = new Array<number>(count).fill(0);
  for (const value of sorted) {
    const bin = Math.min(count - 1, Math.floor((value - start) / width));
    counts[bin] = counts[bin] + 1;
  }
  return { start, width, counts };
}

function sensibleBins(sorted: Float64Array, span: number): number {
  const iqr = quantile(sorted, 0.75) - quantile(sorted, 0.25);
  if (iqr === 0) return mostBins;
  const width = (2 * iqr) / cubeRoot(sorted.length);
  return Math.max(1, Math.min(mostBins, Math.ceil(span / width)));
}

/** Newton's iteration, since `Math.cbrt` differs between engines. */
function cubeRoot(x: number): number {
  let root = x;
  for (let previous = Infinity; root < previous; ) {
    previous = root;
    root = (2 * root + x / (root * root)) / 3;
  }
  return root;
}
