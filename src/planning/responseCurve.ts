import { mean } from "../math/mean.js";
import { inputName } from "./inputName.js";
import { channelResponse } from "./model/channelResponse.js";
import { planInputs } from "./model/planInputs.js";
import type { Plan } from "./plan.js";

/** Points at which a distribution is looked at: the middles of as many equal shares of its draws. */
const looks = 64;

/**
 * The revenue per week that a channel is expected to bring at other spends, once what carries over has settled:
 *
 *   r(s) = E[effect] · booked revenue · E[h(s / today's spend)],
 *
 * in weeks with today's demand and prices, before returns. Nothing at all of a channel without spend today,
 * whose response nobody can know.
 *
 * @param spends money per week, at least 0
 * @returns money per week, in the order of the spends
 * @see channelResponse for h
 */
export function responseCurve(plan: Plan, channelName: string, spends: readonly number[]): number[] {
  const channel = plan.shop.channels.find(({ name }) => name === channelName);
  if (!channel || channel.weeklySpend === 0) return spends.map(() => 0);
  const quantiles = (kind: "channel-effect" | "half-saturation") => {
    const name = inputName({ kind, subject: channelName });
    const { distribution } = planInputs(plan).find((input) => input.name === name)!;
    return Array.from({ length: looks }, (_, k) => distribution.quantile((k + 0.5) / looks));
  };
  const effect = mean(quantiles("channel-effect").map((value) => Math.max(0, value)));
  const halfSaturations = quantiles("half-saturation");
  return spends.map((spend) => {
    const ratio = spend / channel.weeklySpend;
    return effect * channel.weeklyRevenue * mean(halfSaturations.map((half) => channelResponse(ratio, half)));
  });
}
