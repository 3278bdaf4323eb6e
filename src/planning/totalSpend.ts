import type { BudgetChange, Channel } from "./plan.js";
import { weeklySpend } from "./weeklySpend.js";

/** Spend of a channel over all weeks of a plan after the budget changes, money. */
export function totalSpend(channel: Channel, weeks: number, budget: readonly BudgetChange[]): number {
  let sum = 0;
  for (let week = 1; week <= weeks; week++) sum += weeklySpend(channel, week, budget);
  return sum;
}
