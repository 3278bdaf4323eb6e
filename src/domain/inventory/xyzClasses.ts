import { InputError, mustNotBeNegative } from "../check.js";
import { slack } from "./rounding.js";

export type XyzClass = "X" | "Y" | "Z";

/**
 * XYZ classification by how steady demand is: X up to the first cut-off of the coefficient of variation, Y
 * up to the second, else Z. An item without any demand is a Z.
 *
 *   CV = s / x̄,  s² = Σ (x_t − x̄)² / (n − 1);  X if CV ≤ x, Y if CV ≤ y, else Z
 *
 * @param history x_t, a series of demand per item, units per period, 0 or more, at least 2 periods each
 * @param xCutoff x, coefficient of variation, 0 or more
 * @param yCutoff y, x or more
 * @returns a class per item
 * @throws {InputError} if a demand is negative, a series too short, or the cut-offs out of order
 * @see Stojanović & Regodić (2017), The significance of the integrated multicriteria ABC-XYZ method for the inventory management process, Acta Polytechnica Hungarica 14(5)
 */
export function xyzClasses(history: readonly (readonly number[])[], xCutoff = 0.5, yCutoff = 1): XyzClass[] {
  mustNotBeNegative("x_cutoff", xCutoff);
  if (!(yCutoff >= xCutoff))
    throw new InputError("y_cutoff", `must be x_cutoff, ${xCutoff}, or more`, yCutoff);
  return history.map((demand, index) => {
    demand.forEach((units, column) => {
      mustNotBeNegative("history", units, index, column);
    });
    if (demand.length < 2) {
      throw new InputError("history", "must have 2 or more periods per item", demand.length, index);
    }
    const variation = coefficientOfVariation(demand);
    return variation <= xCutoff + slack ? "X" : variation <= yCutoff + slack ? "Y" : "Z";
  });
}

/** Infinite where the mean is 0. */
function coefficientOfVariation(demand: readonly number[]): number {
  const mean = demand.reduce((sum, units) => sum + units, 0) / demand.length;
  if (mean === 0) return Infinity;
  const squares = demand.reduce((sum, units) => sum + (units / mean - 1) ** 2, 0);
  return Math.sqrt(squares / (demand.length - 1));
}
