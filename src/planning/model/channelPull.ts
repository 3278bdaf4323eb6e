import { add, divide, multiply, subtract } from "../../simulation/kernel/expression.js";
import { describeKernel } from "../../simulation/kernel/kernel.js";
import type { OpenKernel } from "../../simulation/kernel/openKernel.js";
import { inputName } from "../inputName.js";
import type { BudgetChange, Channel, Plan } from "../plan.js";
import { weeklyRevenue } from "../weeklyRevenue.js";
import { weeklySpend } from "../weeklySpend.js";
import { type Tile, tileTrials } from "./tile.js";

/**
 * The part of today's demand that a channel brings, in each week and trial: effect · booked share of the
 * revenue · h(a_w), where the spend over today's is carried over from week to week,
 *
 *   a_w = (1 − d) · x_w + d · a_{w−1},
 *
 * from the recent weeks on; before them the channel spent as it does today. What is brought beyond today's part
 * is added to the factor that all channels make together.
 *
 * @see channelResponse for h
 * @see Jin, Wang, Sun, Chan & Koehler (2017), Bayesian methods for media mix modeling, eq. 1 (geometric adstock)
 */
export const channelKernel = describeKernel((k) => {
  const ratio = k.array("spend ratio", "weeks");
  const ofTrial = (name: string) => k.array(name, "trials")("trial");
  const [today, half, kept] = ["pull today", "half saturation", "carry-over"].map(ofTrial);
  const pulls = k.array("pull", "weeks", "trials");
  const factor = k.array("factor", "weeks", "trials");
  const carried = k.variable(ofTrial("carried"));
  const most = k.variable(add(1, half));
  k.loop("weeks", (week) => {
    k.set(carried, add(multiply(subtract(1, kept), ratio(week)), multiply(kept, carried)));
    const pull = k.variable(multiply(today, divide(most, add(1, divide(half, carried)))));
    k.store(pulls(week, "trial"), pull);
    k.store(factor(week, "trial"), add(factor(week, "trial"), subtract(pull, today)));
  });
});

/**
 * Runs that kernel for a channel.
 *
 * @returns the pull, weeks after another, good until the next run; null of a channel without spend today, since
 *          it has no response that could be known
 */
export function addChannel(
  kernel: OpenKernel,
  channel: Channel,
  budget: readonly BudgetChange[],
  { shop, run }: Plan,
  tile: Tile,
): Float64Array | null {
  const revenue = weeklyRevenue(shop.products);
  if (channel.weeklySpend === 0 || revenue === 0) return null;
  const carryOver = tile
    .input(inputName({ kind: "carry-over", subject: channel.name }))
    .map((share) => Math.min(longestCarryOver, share));
  kernel.write("pull today", pullOfToday(channel, revenue, tile));
  kernel.write("half saturation", tile.input(inputName({ kind: "half-saturation", subject: channel.name })));
  kernel.write("carry-over", carryOver);
  carryOn(kernel.array("carried").fill(1), channel, carryOver);
  const ratios = kernel.array("spend ratio");
  for (let week = 1; week <= run.weeks; week++)
    ratios[week - 1] = weeklySpend(channel, week, budget) / channel.weeklySpend;
  kernel.run();
  return kernel.array("pull");
}

/** An effect that never fades would never be seen either. */
const longestCarryOver = 0.99;

/** The pull of today's spend, if it goes on: effect · booked share of the revenue. */
function pullOfToday(channel: Channel, revenue: number, tile: Tile): Float64Array {
  const share = channel.weeklyRevenue / revenue;
  const effects = tile.input(inputName({ kind: "channel-effect", subject: channel.name }));
  return effects.map((effect) => Math.max(0, effect) * share);
}

/** Carries the recent weeks' spends over. */
function carryOn(carried: Float64Array, { recentSpends, weeklySpend }: Channel, kept: Float64Array): void {
  for (const spend of recentSpends) {
    const ratio = spend / weeklySpend;
    for (let t = 0; t < tileTrials; t++) carried[t] = (1 - kept[t]) * ratio + kept[t] * carried[t];
  }
}
