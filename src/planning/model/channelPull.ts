import { inputName } from "../inputName.js";
import type { BudgetChange, Channel, Plan } from "../plan.js";
import { weeklyRevenue } from "../weeklyRevenue.js";
import { weeklySpend } from "../weeklySpend.js";
import { channelResponse } from "./channelResponse.js";
import { type Tile, tileTrials } from "./tile.js";

/**
 * The part of today's demand that a channel brings, in each week and trial: effect · booked share of the
 * revenue · h(a_w), where the spend over today's is carried over from week to week,
 *
 *   a_w = (1 − d) · x_w + d · a_{w−1},
 *
 * from the recent weeks on; before them the channel spent as it does today. A channel without spend today has
 * no response that could be known: null.
 *
 * @returns weeks after another
 * @see Jin, Wang, Sun, Chan & Koehler (2017), Bayesian methods for media mix modeling, eq. 1 (geometric adstock)
 */
export function channelPull(
  channel: Channel,
  budget: readonly BudgetChange[],
  { shop, run }: Plan,
  tile: Tile,
): Float64Array | null {
  const revenue = weeklyRevenue(shop.products);
  if (channel.weeklySpend === 0 || revenue === 0) return null;
  const today = pullOfToday(channel, revenue, tile);
  const halfSaturation = tile.input(inputName({ kind: "half-saturation", subject: channel.name }));
  const carryOver = tile.input(inputName({ kind: "carry-over", subject: channel.name }));
  const carried = new Float64Array(tileTrials).fill(1);
  const carry = (spend: number) => {
    const ratio = spend / channel.weeklySpend;
    for (let t = 0; t < tileTrials; t++) {
      const kept = Math.min(longestCarryOver, carryOver[t]);
      carried[t] = (1 - kept) * ratio + kept * carried[t];
    }
  };
  channel.recentSpends.forEach(carry);
  const pull = new Float64Array(run.weeks * tileTrials);
  for (let week = 1; week <= run.weeks; week++) {
    carry(weeklySpend(channel, week, budget));
    const ofWeek = pull.subarray((week - 1) * tileTrials, week * tileTrials);
    for (let t = 0; t < tileTrials; t++)
      ofWeek[t] = today[t] * channelResponse(carried[t], halfSaturation[t]);
  }
  return pull;
}

/** An effect that never fades would never be seen either. */
const longestCarryOver = 0.99;

/** The pull of today's spend, if it goes on: effect · booked share of the revenue. */
export function pullOfToday(channel: Channel, revenue: number, tile: Tile): Float64Array {
  const share = channel.weeklyRevenue / revenue;
  const effects = tile.input(inputName({ kind: "channel-effect", subject: channel.name }));
  return effects.map((effect) => Math.max(0, effect) * share);
}
