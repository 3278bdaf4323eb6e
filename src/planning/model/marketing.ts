import type { BudgetChange, Plan } from "../plan.js";
import { weeklyRevenue } from "../weeklyRevenue.js";
import { channelPull, pullOfToday } from "./channelPull.js";
import { type Both, ofBoth } from "./side.js";
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
  const today = marketingAt([], plan, tile);
  const { budget } = plan.decisions;
  return ofBoth((side) => (side === "plan" && budget.length > 0 ? marketingAt(budget, plan, tile) : today));
}

/** 1 + Σ (pull − pull of today's spend) */
function marketingAt(budget: readonly BudgetChange[], plan: Plan, tile: Tile): Marketing {
  const { channels, products } = plan.shop;
  const revenue = weeklyRevenue(products);
  const factor = new Float64Array(plan.run.weeks * tileTrials).fill(1);
  const pulls = channels.map((channel) => channelPull(channel, budget, plan, tile));
  channels.forEach((channel, k) => {
    const pull = pulls[k];
    if (!pull) return;
    const today = pullOfToday(channel, revenue, tile);
    for (let i = 0; i < factor.length; i++) factor[i] = factor[i] + (pull[i] - today[i % tileTrials]);
  });
  for (let i = 0; i < factor.length; i++) factor[i] = Math.max(0, factor[i]);
  return { factor, pulls };
}
