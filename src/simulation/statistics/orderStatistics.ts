import { sortedCopy } from "../../math/quantile.js";

/** Fewer values are as quickly sorted. */
const many = 256;
const mostBins = 4096;

/**
 * Gives the values that stand at some places of a sample once it is sorted, from 0, without sorting all of it:
 * bins of equal width say by their counts in which of them the places lie, and only what is in these is sorted.
 * The same bits as of the sorted sample.
 */
export type OrderStatistics = (places: readonly number[]) => number[];

/**
 * @param sample in any order, at least one value, none of them NaN
 * @see Knuth, The Art of Computer Programming, vol. 3, section 5.2.5, on sorting by distribution
 */
export function orderStatistics(sample: Float64Array): OrderStatistics {
  const bins = binned(sample);
  if (!bins) {
    const sorted = sortedCopy(sample);
    return (places) => places.map((place) => sorted[place]);
  }
  const { binOf, starts } = bins;
  return (places) => {
    const binsOfPlaces = places.map((place) => binAt(place, starts));
    const isKept = new Uint8Array(starts.length);
    for (const bin of binsOfPlaces) isKept[bin] = 1;
    const leftOut = leftOutBefore(starts, isKept);
    const kept = new Float64Array(sample.length - leftOut[starts.length - 1]);
    let count = 0;
    for (let i = 0; i < sample.length; i++) if (isKept[binOf[i]] === 1) kept[count++] = sample[i];
    const sorted = sortedCopy(kept);
    return places.map((place, k) => sorted[place - leftOut[binsOfPlaces[k]]]);
  };
}

interface Bins {
  /** Bin of each value; larger values are in the same bin or in later ones. */
  readonly binOf: Uint16Array;
  /** By bin, how many values are in those before; then how many there are. */
  readonly starts: Int32Array;
}

/** @returns null where bins would not tell the values apart, or are not worth their while */
function binned(sample: Float64Array): Bins | null {
  const n = sample.length;
  if (n < many) return null;
  let least = sample[0];
  let most = sample[0];
  for (let i = 1; i < n; i++) {
    const value = sample[i];
    if (value < least) least = value;
    else if (value > most) most = value;
  }
  const bins = Math.min(mostBins, n >>> 1);
  const perUnit = (bins - 1) / (most - least);
  if (!(perUnit > 0 && perUnit < Infinity)) return null;
  const binOf = new Uint16Array(n);
  const starts = new Int32Array(bins + 1);
  for (let i = 0; i < n; i++) {
    const bin = Math.floor((sample[i] - least) * perUnit);
    binOf[i] = bin;
    starts[bin + 1]++;
  }
  for (let bin = 0; bin < bins; bin++) starts[bin + 1] += starts[bin];
  return { binOf, starts };
}

/** The bin in which a place lies, by bisection. */
function binAt(place: number, starts: Int32Array): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle] <= place) low = middle;
    else high = middle;
  }
  return low;
}

/** By bin, how many values are in bins before it that are not kept; then how many there are. */
function leftOutBefore(starts: Int32Array, isKept: Uint8Array): Int32Array {
  const leftOut = new Int32Array(starts.length);
  for (let bin = 0; bin < starts.length - 1; bin++) {
    const count = isKept[bin] ? 0 : starts[bin + 1] - starts[bin];
    leftOut[bin + 1] = leftOut[bin] + count;
  }
  return leftOut;
}
