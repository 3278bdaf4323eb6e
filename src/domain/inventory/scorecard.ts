import { InputError, mustBeAsLong } from "../check.js";
import { weightShares } from "./criteria.js";

export type ScorecardMethod = "weighted" | "topsis";

/** One criterion: the scores of all items, its share of the weight, and 1 where more is better, −1 where less. */
interface Criterion {
  readonly scores: readonly number[];
  readonly share: number;
  readonly direction: number;
}

/**
 * Scores of items by several criteria: suppliers, target markets, products to carry.
 *
 *   weighted: v_i = Σ_j w_j·(x_ij − min_j)/(max_j − min_j), reversed where less is better
 *   topsis: v_i = D⁻_i/(D⁺_i + D⁻_i), D± = distance of w_j·x_ij/√(Σ_i x_ij²) to the best and the worst of each j
 *
 * A criterion that is the same for all scores 1 by "weighted" and makes no difference by "topsis", where
 * items that are the same in all score 1.
 *
 * @param scores     x_ij, a row per item, a score per criterion, any numbers
 * @param weights    w_j, one per criterion, relative, 0 or more and not all 0
 * @param directions 1 more is better, −1 less is better; one per criterion; absent: more is better
 * @param method     "weighted" or "topsis"
 * @returns a score from 0 to 1 per item
 * @throws {InputError} if weights or directions do not fit the criteria, or a direction is neither 1 nor −1
 * @see Hwang & Yoon, Multiple Attribute Decision Making (1981), simple additive weighting and TOPSIS
 */
export function scorecard(
  scores: readonly (readonly number[])[],
  weights: readonly number[],
  directions: readonly number[] = weights.map(() => 1),
  method: ScorecardMethod = "weighted",
): number[] {
  const shares = weightShares(weights, scores);
  mustBeAsLong("directions", directions.length, "a row of scores", scores[0].length);
  const criteria = shares.map((share, j): Criterion => {
    const direction = directions[j];
    if (Math.abs(direction) !== 1) {
      throw new InputError("directions", "must be 1 (more is better) or -1 (less is better)", direction, j);
    }
    return { scores: scores.map((row) => row[j]), share, direction };
  });
  return method === "weighted" ? weightedScores(criteria) : topsisScores(criteria);
}

function weightedScores(criteria: readonly Criterion[]): number[] {
  return sumOverCriteria(criteria, ({ scores, share, direction }) => {
    const { low, high } = rangeOf(scores);
    const worst = direction > 0 ? low : high;
    return (score) => share * (high === low ? 1 : Math.abs(score - worst) / (high - low));
  });
}

function topsisScores(criteria: readonly Criterion[]): number[] {
  const scaled = criteria.map(({ scores, share, direction }) => {
    const { low, high } = rangeOf(scores);
    const largest = Math.max(high, -low) || 1;
    // Shares of the largest score: their squares neither overflow nor vanish, whatever the unit.
    const shares = scores.map((score) => score / largest);
    const norm = Math.sqrt(shares.reduce((sum, part) => sum + part ** 2, 0));
    const [worst, best] = direction > 0 ? [low, high] : [high, low];
    return {
      scores: shares,
      share: norm === 0 ? 0 : share / norm,
      worst: worst / largest,
      best: best / largest,
    };
  });
  const toBest = sumOverCriteria(
    scaled,
    ({ share, best }) =>
      (score) =>
        (share * (score - best)) ** 2,
  );
  const toWorst = sumOverCriteria(
    scaled,
    ({ share, worst }) =>
      (score) =>
        (share * (score - worst)) ** 2,
  );
  return toWorst.map((square, i) => {
    const away = Math.sqrt(square);
    const near = Math.sqrt(toBest[i]);
    return away + near === 0 ? 1 : away / (away + near);
  });
}

/** For each item the sum, over the criteria, of what a criterion makes of its score. */
function sumOverCriteria<C extends { readonly scores: readonly number[] }>(
  criteria: readonly C[],
  partOf: (criterion: C) => (score: number) => number,
): number[] {
  const sums = new Array<number>(criteria[0].scores.length).fill(0);
  for (const criterion of criteria) {
    const part = partOf(criterion);
    criterion.scores.forEach((score, i) => {
      sums[i] += part(score);
    });
  }
  return sums;
}

function rangeOf(scores: readonly number[]): { readonly low: number; readonly high: number } {
  let [low, high] = [Infinity, -Infinity];
  for (const score of scores) {
    low = Math.min(low, score);
    high = Math.max(high, score);
  }
  return { low, high };
}
