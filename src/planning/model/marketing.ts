import type { Plan } from "../plan.js";
import { weeklyRevenue } from "../weeklyRevenue.js";
import { channelPull, pullOfToday } from "./channelPull.js";
import type { Both } from "./side.js";
import { type Tile, tileTrials } from "./tile.js";

/** What the spends do to demand. All arrays: weeks after another. */
export interface Marketing {
  /** Factor on the demand at today's marketing; never below 0. */
  readonly factor: Float64Array;
  /** Of each channel, what it brings of that factor; null of one whose response nobody can know. */
  readonly pulls: readonly (Float64Array | null)[];
}

/** Both sides' marketing; the same one where the budget is as today. */
export function marketingOf(plan: Plan, tile: Tile): Both<Marketing> {
  const { channels, products } = plan.shop;
  const { budget } = plan.decisions;
  const pulls = channels.map((channel) => channelPull(channel, [], plan, tile));
  const todays = channels.map((channel) => pullOfToday(channel, weeklyRevenue(products), tile));
  const today = { pulls, factor: factorOf(pulls, todays, plan.run.weeks) };
  if (budget.length === 0) return { plan: today, today };
  const decided = channels.map((channel, k) => {
    const isDecided = budget.some((change) => change.channel === channel.name);
    return isDecided ? channelPull(channel, budget, plan, tile) : pulls[k];
  });
  return { plan: { pulls: decided, factor: factorOf(decided, todays, plan.run.weeks) }, today };
}

/** 1 + Σ (pull − pull of today's spend) */
function factorOf(pulls: Marketing["pulls"], todays: readonly Float64Array[], weeks: number): Float64Array {
  const factor = new Float64Array(weeks * tileTrials).fill(1);
  pulls.forEach((pull, k) => {
    if (pull) addDifference(factor, pull, todays[k]);
  });
  for (let i = 0; i < factor.length; i++) factor[i] = Math.max(0, factor[i]);
  return factor;
}

function addDifference(target: Float64Array, pull: Float64Array, today: Float64Array): void {
  for (let i = 0; i < target.length; i++) target[i] = target[i] + (pull[i] - today[i % tileTrials]);
}
