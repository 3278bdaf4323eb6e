import { InputError, mustBeAsLong, mustNotBeNegative } from "../check.js";

/**
 * Relative weights of criteria as shares of their sum.
 *
 * @param weights 0 or more, not all 0, one per criterion
 * @param scores  a row per item, a score per criterion
 * @throws {InputError} if a weight is negative, all are 0, or there are more or fewer than criteria
 */
export function weightShares(
  weights: readonly number[],
  scores: readonly (readonly number[])[],
): readonly number[] {
  mustBeAsLong("weights", weights.length, "a row of scores", scores[0].length);
  weights.forEach((weight, index) => {
    mustNotBeNegative("weights", weight, index);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) throw new InputError("weights", "must add up to more than 0", 0);
  return weights.map((weight) => weight / total);
}
