import { mean } from "../../math/mean.js";
import { InputError, mustHaveValues, mustNotBeNegative } from "../check.js";

/** Remainders this close are equal: shares such as 0.3 and 0.7 are not exact in binary. */
const grid = 1e-9;

/**
 * Splits a whole number by weights into whole numbers that add up to it (Hamilton's method): each part is its
 * quota rounded down, and what is then left goes, one by one, to the largest remainders; of equal ones to the
 * first. Every part is its quota rounded down or up; a weight of 0 gets nothing.
 *
 *   q_i = T·w_i/Σw,   x_i = ⌊q_i⌋ + (1 for the T − Σ⌊q⌋ largest q_i − ⌊q_i⌋)
 *
 * @param total   T, whole, 0 to 10¹⁴
 * @param weights w, at least one, relative, 0 or more and not all 0
 * @returns a whole number per weight
 * @throws {InputError} if there are no weights, one is negative or all are 0
 * @see Balinski & Young, Fair Representation (1982), on Hamilton's method
 */
export function largestRemainder(total: number, weights: readonly number[]): number[] {
  mustHaveValues("weights", weights.length, 1);
  weights.forEach((weight, index) => {
    mustNotBeNegative("weights", weight, index);
  });
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (largest === 0) throw new InputError("weights", "must add up to more than 0", 0);
  // Shares of the largest weight: their sum neither overflows nor vanishes, whatever the unit.
  const relative = weights.map((weight) => weight / largest);
  const sum = mean(relative) * relative.length;
  const quotas = relative.map((weight) => (total * weight) / sum);
  const parts = quotas.map(Math.floor);
  const left = total - parts.reduce((all, part) => all + part, 0);
  const remainders = quotas.map((quota, i) => Math.round((quota - parts[i]) / grid));
  const largestFirst = quotas
    .map((_, i) => i)
    .filter((i) => weights[i] > 0)
    .sort((i, j) => remainders[j] - remainders[i] || i - j);
  for (const i of largestFirst.slice(0, left)) parts[i]++;
  return parts;
}
