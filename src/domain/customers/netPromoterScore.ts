import { InputError } from "../check.js";

/**
 * Net promoter score: promoters less detractors, of a hundred answers to "would you recommend us?".
 *
 *   NPS = 100·(answers of 9 and 10 − answers of 0 to 6)/answers
 *
 * @param scores answers, whole numbers from 0 to 10, at least one
 * @returns −100 to 100
 * @throws {InputError} if an answer is not a whole number from 0 to 10
 * @see Reichheld (2003), The one number you need to grow, Harvard Business Review 81(12):46
 */
export function netPromoterScore(scores: readonly number[]): number {
  let balance = 0;
  scores.forEach((score, i) => {
    if (!(Number.isInteger(score) && score >= 0 && score <= 10)) {
      throw new InputError("scores", "must be a whole number from 0 to 10", score, i);
    }
    if (score >= 9) balance++;
    else if (score <= 6) balance--;
  });
  return (100 * balance) / scores.length;
}
