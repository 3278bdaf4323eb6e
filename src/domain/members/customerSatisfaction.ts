import { InputError, mustNotBeNegative } from "../check.js";

/**
 * Customer satisfaction: share of answers at or above the score that counts as satisfied.
 *
 *   CSAT = answers of satisfied_from or more / answers
 *
 * @param scores        answers, 0 or more, for example 1 to 5; at least one
 * @param satisfiedFrom lowest score of a satisfied customer, above 0
 * @returns share, 0 to 1
 * @throws {InputError} if an answer is negative or the limit is not above 0
 * @see Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics, 3rd ed., ch. 2 (customer satisfaction, top two boxes)
 */
export function customerSatisfaction(scores: readonly number[], satisfiedFrom = 4): number {
  if (!(satisfiedFrom > 0)) throw new InputError("satisfied_from", "must be above 0", satisfiedFrom);
  scores.forEach((score, i) => {
    mustNotBeNegative("scores", score, i);
  });
  return scores.filter((score) => score >= satisfiedFrom).length / scores.length;
}
