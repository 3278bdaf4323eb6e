import type { Decisions, PriceChange, Promotion } from "../../src/planning/plan.js";

/** Today's plan: nothing is decided differently. */
export const nothingDecided: Decisions = { prices: [], promotion: null, budget: [] };

export function addPriceChange(decisions: Decisions, change: PriceChange): Decisions {
  return { ...decisions, prices: [...decisions.prices, change] };
}

export function setPriceChange(decisions: Decisions, index: number, change: PriceChange): Decisions {
  return { ...decisions, prices: decisions.prices.map((p, k) => (k === index ? change : p)) };
}

export function removePriceChange(decisions: Decisions, index: number): Decisions {
  return { ...decisions, prices: decisions.prices.filter((_, k) => k !== index) };
}

export function setPromotion(decisions: Decisions, promotion: Promotion | null): Decisions {
  return { ...decisions, promotion };
}

/** Sets a channel's new weekly spend, money; null goes back to today's. The order of the others stays. */
export function setBudget(decisions: Decisions, channel: string, weeklySpend: number | null): Decisions {
  const { budget } = decisions;
  if (weeklySpend === null) return { ...decisions, budget: budget.filter((b) => b.channel !== channel) };
  const change = { channel, weeklySpend };
  const isSet = budget.some((b) => b.channel === channel);
  return {
    ...decisions,
    budget: isSet ? budget.map((b) => (b.channel === channel ? change : b)) : [...budget, change],
  };
}

/** Whether the plan is today's. */
export function isToday({ prices, promotion, budget }: Decisions): boolean {
  return prices.length === 0 && promotion === null && budget.length === 0;
}
