import type { Scope } from "../plan.js";

/** What is to be found, and within which limits. At least one thing must be free to move. */
export interface BestRequest {
  readonly objective: Objective;
  /** Price changes to choose, each of a scope, as fractions of today's price. */
  readonly prices: readonly PriceRange[];
  /** Discounts of the plan's promotions to choose, see `withDepth`. */
  readonly depths: readonly DepthRange[];
  /** Spends to choose; null leaves the budget as it is decided. */
  readonly budget: BudgetLimits | null;
}

export const objectives = ["expected-profit", "chance-of-goal", "profit-at-risk"] as const;

/**
 * - expected-profit: mean profit
 * - chance-of-goal: share of the trials that reach the plan's goal
 * - profit-at-risk: mean profit of the worst 5 in 100 trials (CVaR)
 */
export type Objective = (typeof objectives)[number];

export interface PriceRange {
  readonly scope: Scope;
  readonly low: number;
  readonly high: number;
}

export interface DepthRange {
  /** Name of one of the plan's promotions. */
  readonly promotion: string;
  readonly low: number;
  readonly high: number;
}

export interface BudgetLimits {
  readonly channels: readonly SpendRange[];
  /** Most that these channels may spend together, money per week. */
  readonly total: number;
}

export interface SpendRange {
  readonly channel: string;
  /** Money per week. */
  readonly low: number;
  readonly high: number;
}
