import { largestRemainder } from "./largestRemainder.js";
import { amountOf, wholeUnits } from "./wholeUnits.js";

/**
 * Splits a target by weights so that the parts add up to it exactly, by the method of the largest remainder.
 * Exactly: each part is the number nearest to a whole number of units, and these whole numbers add up.
 *
 *   part_i = u·x_i,   x_i = ⌊q_i⌋ or ⌈q_i⌉,   q_i = (T/u)·w_i/Σw,   Σ x_i = T/u
 *
 * Rounded up are the largest remainders q_i − ⌊q_i⌋, of equal ones the first.
 *
 * @param target  T, 0 or more, a multiple of the unit
 * @param weights w, relative, 0 or more and not all 0; a weight of 0 gets nothing
 * @param unit    u, above 0: 0.01 for cents, 1000 for round figures
 * @returns a part per weight, in their order
 * @throws {InputError} if an argument is negative, all weights are 0 or the target is no multiple of the unit
 * @see Balinski & Young, Fair Representation (1982), on Hamilton's method
 */
export function goalSplit(target: number, weights: readonly number[], unit = 0.01): number[] {
  return largestRemainder(wholeUnits("target", target, unit), weights).map((units) => amountOf(units, unit));
}
