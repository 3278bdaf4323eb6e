import { InputError, mustNotBeNegative } from "../check.js";

/**
 * Herfindahl-Hirschman index: how concentrated a market is, or how much hangs on a few customers, products or
 * suppliers. n equal ones give 1/n.
 *
 *   H = Σ (v_i/Σv)²
 *
 * @param values v, 0 or more and not all 0, for example sales
 * @returns above 0, up to 1 where one has all
 * @throws {InputError} if a value is negative or all are 0
 * @see Hirschman (1964), The paternity of an index, American Economic Review 54:761
 */
export function concentrationIndex(values: readonly number[]): number {
  values.forEach((value, index) => {
    mustNotBeNegative("values", value, index);
  });
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  if (largest === 0) throw new InputError("values", "must add up to more than 0", 0);
  // Shares of the largest: their squares neither overflow nor vanish, whatever the unit.
  const relative = values.map((value) => value / largest);
  const sum = relative.reduce((all, share) => all + share, 0);
  return relative.reduce((all, share) => all + (share / sum) ** 2, 0);
}
