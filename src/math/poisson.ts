import { exp } from "./exp.js";
import { normalQuantile } from "./normalQuantile.js";
import { regularizedGamma } from "./regularizedGamma.js";
import { poissonTerm } from "./saddlePoint.js";

/** Chance that a Poisson count is exactly `count`, a whole number; the mean is above 0. */
export function poissonProbability(count: number, mean: number): number {
  if (count < 0) return 0;
  return count === 0 ? exp(-mean) : poissonTerm(count, mean);
}

/** Chance that a Poisson count is at most `count`, a whole number. */
export function poissonCdf(count: number, mean: number): number {
  return count < 0 ? 0 : regularizedGamma(count + 1, mean).upper;
}

/** Chance that a Poisson count is `count`, a whole number, or more; it keeps its digits where it is small. */
export function poissonTail(count: number, mean: number): number {
  return count <= 0 ? 1 : regularizedGamma(count, mean).lower;
}

/**
 * The smallest count that a Poisson number does not exceed with chance p: stepped to from the guess of
 * Cornish and Fisher, which is rarely more than one off.
 *
 * @param p    above 0 and below 1
 * @param mean above 0, at most 1e12 or so: counts must be exact
 */
export function poissonQuantile(p: number, mean: number): number {
  const z = normalQuantile(p);
  let count = Math.max(0, Math.round(mean + z * Math.sqrt(mean) + (z * z - 1) / 6));
  while (count > 0 && poissonCdf(count - 1, mean) >= p) count--;
  while (poissonCdf(count, mean) < p) count++;
  return count;
}
