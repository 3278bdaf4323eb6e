import { InputError, mustBeShare } from "../check.js";
import { weightShares } from "./criteria.js";
import { slack } from "./rounding.js";

/**
 * Critical value analysis: priority of items by how much would be lost without them, judged by several
 * factors. Priority 1 must never be out of stock, 2 hardly ever, 3 may be for a while, 4 may be.
 *
 *   v_i = Σ_j w_j·s_{ij} / Σ_j w_j;  priority 1 if v ≥ c_1, 2 if v ≥ c_2, 3 if v ≥ c_3, else 4
 *
 * @param scores  s_ij, a row per item, a score from 0 to 1 per factor
 * @param weights w_j, one per factor, relative, 0 or more and not all 0; absent: all alike
 * @param cutoffs c_1, c_2, c_3, from 0 to 1, not rising
 * @returns a priority from 1 to 4 per item
 * @throws {InputError} if a score or cut-off is not from 0 to 1, or weights or cut-offs do not fit
 * @see Flores & Whybark (1986), Multiple criteria ABC analysis, Int. J. of Operations & Production Management 6(3):38
 */
export function criticalValuePriorities(
  scores: readonly (readonly number[])[],
  weights?: readonly number[],
  cutoffs: readonly number[] = [0.75, 0.5, 0.25],
): number[] {
  const shares = weightShares(weights ?? scores[0].map(() => 1), scores);
  if (cutoffs.length !== 3) throw new InputError("cutoffs", "must be 3 values", cutoffs.length);
  cutoffs.forEach((cutoff, index) => {
    mustBeShare("cutoffs", cutoff, index);
    if (cutoff > (cutoffs[index - 1] ?? 1)) throw new InputError("cutoffs", "must not rise", cutoff, index);
  });
  return scores.map((row, index) => {
    let value = 0;
    row.forEach((score, column) => {
      mustBeShare("scores", score, index, column);
      value += shares[column] * score;
    });
    const reached = cutoffs.findIndex((cutoff) => value >= cutoff - slack);
    return reached < 0 ? 4 : reached + 1;
  });
}
