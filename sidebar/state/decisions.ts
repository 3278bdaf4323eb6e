import type { BudgetChange, Decisions, PriceChange, Promotion } from "../../src/planning/plan.js";

export function addPriceChange(decisions: Decisions, change: PriceChange): Decisions {
  return { ...decisions, prices: [...decisions.prices, change] };
}

export function setPriceChange(decisions: Decisions, index: number, change: PriceChange): Decisions {
  return { ...decisions, prices: withItem(decisions.prices, index, change) };
}

export function removePriceChange(decisions: Decisions, index: number): Decisions {
  return { ...decisions, prices: withoutItem(decisions.prices, index) };
}

export function addPromotion(decisions: Decisions, promotion: Promotion): Decisions {
  return { ...decisions, promotions: [...decisions.promotions, promotion] };
}

export function setPromotion(decisions: Decisions, index: number, promotion: Promotion): Decisions {
  return { ...decisions, promotions: withItem(decisions.promotions, index, promotion) };
}

export function removePromotion(decisions: Decisions, index: number): Decisions {
  return { ...decisions, promotions: withoutItem(decisions.promotions, index) };
}

export function addBudgetChange(decisions: Decisions, change: BudgetChange): Decisions {
  return { ...decisions, budget: [...decisions.budget, change] };
}

export function setBudgetChange(decisions: Decisions, index: number, change: BudgetChange): Decisions {
  return { ...decisions, budget: withItem(decisions.budget, index, change) };
}

export function removeBudgetChange(decisions: Decisions, index: number): Decisions {
  return { ...decisions, budget: withoutItem(decisions.budget, index) };
}

/** Whether the plan is today's. */
export function isToday({ prices, promotions, budget }: Decisions): boolean {
  return prices.length === 0 && promotions.length === 0 && budget.length === 0;
}

function withItem<T>(list: readonly T[], index: number, item: T): T[] {
  return list.map((other, k) => (k === index ? item : other));
}

function withoutItem<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, k) => k !== index);
}
