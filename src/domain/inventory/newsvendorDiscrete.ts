import { InputError, mustBeAsLong, mustBeShare, mustNotBeNegative } from "../check.js";
import { criticalRatio } from "./criticalRatio.js";
import { slack } from "./rounding.js";

/**
 * Newsvendor for a table of possible demands: the single order before a season with the highest expected
 * profit. Where two quantities are equally good, the smaller one.
 *
 *   Q* = the smallest d_j with Σ_{d_k ≤ d_j} P_k ≥ (p − c) / (p − v)
 *
 * @param price         p, money per unit sold, above the cost
 * @param cost          c, money per unit bought, 0 or more
 * @param salvage       v, money per unit left over, below the cost; negative if it costs to be rid of it
 * @param demands       d_j, units, 0 or more, in any order
 * @param probabilities P_j, as many, adding up to 1
 * @returns units
 * @throws {InputError} if an argument is out of its range, or the probabilities do not add up to 1
 * @see Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd ed., section 4.3 (discrete demand)
 */
export function newsvendorDiscrete(
  price: number,
  cost: number,
  salvage: number,
  demands: readonly number[],
  probabilities: readonly number[],
): number {
  const ratio = criticalRatio(price, cost, salvage);
  mustBeAsLong("probabilities", probabilities.length, "demands", demands.length);
  demands.forEach((demand, index) => {
    mustNotBeNegative("demands", demand, index);
    mustBeShare("probabilities", probabilities[index], index);
  });
  const total = probabilities.reduce((sum, probability) => sum + probability, 0);
  if (Math.abs(total - 1) > 1e-6) throw new InputError("probabilities", "must add up to 1", total);
  const rising = demands.map((_, index) => index).sort((i, j) => demands[i] - demands[j]);
  let covered = 0;
  const enough = rising.find((index) => {
    covered += probabilities[index];
    return covered >= (ratio - slack) * total;
  });
  return demands[enough ?? rising[rising.length - 1]];
}
