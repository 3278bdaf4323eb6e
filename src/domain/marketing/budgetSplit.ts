import { InputError, mustNotBeNegative } from "../check.js";
import { bestAllocation } from "./bestAllocation.js";
import { type ChannelColumns, channelsOf } from "./channelColumns.js";

/**
 * The split of a budget over channels with the largest total response: the global one, also where curves
 * are S-shaped and a small spend on each is worth less than a large spend on some.
 *
 *   max Σ f_i(x_i)  subject to  Σ x_i = B,  l_i ≤ x_i ≤ u_i,   f_i(x) = V_i·x^s_i/(K_i^s_i + x^s_i)
 *
 * The whole budget is spent, since no curve falls.
 *
 * @param budget  B, money, 0 or more
 * @param columns of the channels: V, K, s, l, u
 * @returns a spend per channel, in their order
 * @throws {InputError} if an argument is out of its range, the minima exceed the budget or the maxima fall short of it
 * @see Udell & Boyd (2013), Maximizing a sum of sigmoids; Luss & Gupta (1975), Operations Research 23:360, for concave curves
 */
export function budgetSplit(budget: number, ...columns: ChannelColumns): number[] {
  mustNotBeNegative("budget", budget);
  const { channels, least, most } = channelsOf(...columns);
  if (least > budget) throw new InputError("minimum", `must add up to at most budget, ${budget}`, least);
  if (most < budget) throw new InputError("maximum", `must add up to at least budget, ${budget}`, most);
  return bestAllocation(channels, budget).spends;
}
