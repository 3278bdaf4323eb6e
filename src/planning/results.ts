import type { AssumptionKind } from "./plan.js";

/** What a run of a plan says. `plan` is the plan with its decisions, `today` the same shop without them. */
export interface PlanResults {
  readonly trials: number;
  readonly plan: Outcome;
  readonly today: Outcome;
  /** Profit of the plan less today's, trial by trial on the same draws. */
  readonly difference: Difference;
  /**
   * What the plan's profit hangs on, largest first, as far as it is not chance; shares of the
   * variance that add up to at most 1.
   */
  readonly drivers: readonly Driver[];
  /** Short hash of the bits of all outcomes: equal codes mean equal numbers. */
  readonly code: string;
}

export interface Outcome {
  /** Profit over all weeks, money. */
  readonly profit: Spread;
  readonly chanceOfGoal: number;
  /** Standard error of `chanceOfGoal` from the number of trials. */
  readonly chanceError: number;
  readonly chanceOfLoss: number;
  /** Profit of each week, from week 1. */
  readonly weeklyProfit: readonly Spread[];
  /** Means over the trials, of all weeks together. */
  readonly revenue: number;
  readonly units: number;
  readonly lostUnits: number;
  readonly marketingSpend: number;
  /** Profit per trial in trial order, for pictures; not saved. */
  readonly profits: Float64Array;
}

export interface Spread {
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface Difference {
  readonly mean: number;
  /** 95% interval of the mean. */
  readonly low: number;
  readonly high: number;
  readonly chanceBetter: number;
}

export interface Driver {
  /** Name of the input: `elasticity of Kitchen` and the like, see `inputName`. */
  readonly input: string;
  readonly kind: AssumptionKind;
  readonly subject: string;
  /** Share of the variance of profit, 0 to 1. */
  readonly share: number;
}
