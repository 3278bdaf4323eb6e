import { solveMonotone } from "../../math/solveMonotone.js";
import { InputError, mustNotBeNegative } from "../check.js";
import { bestAllocation } from "./bestAllocation.js";
import { type ChannelColumns, channelsOf } from "./channelColumns.js";
import { hillResponse, hillSlope } from "./hillCurve.js";

/**
 * The cheapest spends whose total response reaches a target: the inverse of the best split, whose response
 * grows with the budget.
 *
 *   min Σ x_i  subject to  Σ f_i(x_i) = T,  l_i ≤ x_i ≤ u_i,   f_i(x) = V_i·x^s_i/(K_i^s_i + x^s_i)
 *
 * @param target  T, total response, 0 or more, below the sum of the largest responses
 * @param columns of the channels: V, K, s, l, u
 * @returns a spend per channel, in their order; the minima where they do more than the target
 * @throws {InputError} if an argument is out of its range or no spends reach the target
 * @see Udell & Boyd (2013), Maximizing a sum of sigmoids
 */
export function budgetForTarget(target: number, ...columns: ChannelColumns): number[] {
  mustNotBeNegative("target", target);
  const { channels, least, most } = channelsOf(...columns);
  const responseAt = (limit: "low" | "high") =>
    channels.reduce((sum, channel) => sum + hillResponse(channel.curve, channel[limit]), 0);
  const lows = channels.map(({ low }) => low);
  if (responseAt("low") >= target) return lows;
  const reachable = responseAt("high");
  const isOpen = channels.some(({ high }) => high === Infinity);
  if (isOpen ? reachable <= target : reachable < target) {
    const rule = `must be ${isOpen ? "below" : "at most"} the most that these channels can give, ${reachable}`;
    throw new InputError("target", rule, target);
  }
  const split = (budget: number) => bestAllocation(channels, budget);
  let above = Math.min(
    most,
    channels.reduce((sum, { curve }) => sum + curve.halfSaturation, least),
  );
  while (above < most && split(above).response < target) above = Math.min(most, 2 * above);
  if (above === Infinity) throw new InputError("target", "must be in reach of a budget below 1e308", target);
  const budget = solveMonotone(
    (x) => {
      const { spends, response } = split(x);
      const gains = channels.map(({ curve, high }, i) =>
        spends[i] < high ? hillSlope(curve, spends[i]) : 0,
      );
      return { value: response - target, slope: Math.max(...gains) };
    },
    least,
    above,
    above,
  );
  return split(budget).spends;
}
