import type { Distribution } from "./distribution.js";

/**
 * A distribution on given values.
 *
 * @param values  ascending, at least one
 * @param weights as many, 0 or more and not all 0; they need not add up to 1
 * @param moments mean and sd, where a formula knows them better than the sums over the atoms
 */
export function fromAtoms(
  kind: string,
  values: Float64Array,
  weights: Float64Array,
  moments?: { readonly mean: number; readonly sd: number },
): Distribution {
  const count = values.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const chances = weights.map((weight) => weight / total);
  const cumulative = new Float64Array(count);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum += chances[i];
    cumulative[i] = sum;
  }
  cumulative[count - 1] = 1;
  return {
    kind,
    ...(moments ?? momentsOf(values, chances)),
    quantile: (p) => values[firstAtLeast(cumulative, p)],
    cdf(x) {
      const above = firstAbove(values, x);
      return above === 0 ? 0 : cumulative[above - 1];
    },
    atoms: { values, chances },
  };
}

function momentsOf(values: Float64Array, chances: Float64Array) {
  let mean = 0;
  for (let i = 0; i < values.length; i++) mean += chances[i] * values[i];
  let variance = 0;
  for (let i = 0; i < values.length; i++) {
    const deviation = values[i] - mean;
    variance += chances[i] * deviation * deviation;
  }
  return { mean, sd: Math.sqrt(variance) };
}

/** Index of the first number that is p or more; the last one holds it at the latest. */
function firstAtLeast(ascending: Float64Array, p: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] < p) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first number above x; the length where there is none. */
function firstAbove(ascending: Float64Array, x: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
