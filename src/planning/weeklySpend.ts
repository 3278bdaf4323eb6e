import type { BudgetChange, Channel } from "./plan.js";

/** Spend of all channels in a week after the budget changes, money. */
export function weeklySpend(channels: readonly Channel[], budget: readonly BudgetChange[]): number {
  return channels.reduce((sum, { name, weeklySpend: today }) => {
    const change = budget.find(({ channel }) => channel === name);
    return sum + (change ? change.weeklySpend : today);
  }, 0);
}
