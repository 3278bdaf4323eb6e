import type { BudgetChange, Channel } from "./plan.js";

/** Spend of a channel in a week after the budget changes, money; the last change that applies counts. */
export function weeklySpend(channel: Channel, week: number, budget: readonly BudgetChange[]): number {
  let spend = channel.weeklySpend;
  for (const change of budget) {
    if (change.channel === channel.name && week >= change.firstWeek && week <= change.lastWeek)
      spend = change.weeklySpend;
  }
  return spend;
}
