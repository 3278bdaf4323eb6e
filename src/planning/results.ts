import type { AssumptionKind } from "./plan.js";

/** What a run of a plan says. `plan` is the plan with its decisions, `today` the same shop without them. */
export interface PlanResults {
  readonly trials: number;
  readonly plan: Outcome;
  readonly today: Outcome;
  /** Profit of the plan less today's, trial by trial on the same draws. */
  readonly difference: Difference;
  /** From today's mean profit to the plan's; the steps add up to the mean difference. */
  readonly waterfall: Waterfall;
  /** What the plan's profit hangs on, largest first, as far as it is not chance. */
  readonly drivers: readonly Driver[];
  /** The same of the difference: which assumption decides whether the plan is better than today. */
  readonly differenceDrivers: readonly Driver[];
  /** Short hash of the bits of all outcomes: equal codes mean equal numbers. */
  readonly code: string;
}

export interface Outcome extends Totals {
  readonly chanceOfGoal: number;
  /** Standard error of `chanceOfGoal` from the number of trials. */
  readonly chanceError: number;
  readonly chanceOfLoss: number;
  /** Mean profit of the worst 5 in 100 trials (CVaR). */
  readonly worstProfit: number;
  /** Of each week, from week 1. */
  readonly weeklyProfit: readonly RiskSpread[];
  readonly weeklyRevenue: readonly RiskSpread[];
  /** Cash in the bank at the end of each week. */
  readonly weeklyCash: readonly RiskSpread[];
  /** Of all weeks together, money. */
  readonly marketingSpend: number;
  /** Revenue over marketing spend of all weeks; null without spend. */
  readonly returnOnAdSpend: number | null;
  /** Profit per trial in trial order, for pictures; not saved. */
  readonly profits: Float64Array;
}

/** Of all weeks together. */
export type Totals = { readonly [measure in Measure]: Spread };

/**
 * - contribution: profit before fixed costs and marketing spend
 * - revenue: after discounts and returns; grossRevenue: after discounts, before returns
 * - units, orders: sold, before returns
 * - lostUnits, lostRevenue: wanted and not there; stockOuts: weeks of products in which something was wanted and not there
 * - lowestCash: lowest cash at the end of a week
 */
export const measures = [
  "profit",
  "contribution",
  "revenue",
  "grossRevenue",
  "units",
  "orders",
  "lostUnits",
  "lostRevenue",
  "stockOuts",
  "lowestCash",
] as const;
export type Measure = (typeof measures)[number];

export interface Spread {
  readonly mean: number;
  readonly p5: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
}

/** Of a part of the whole: how bad it may get, too. The goal is the whole's. */
export interface RiskSpread extends Spread {
  /** Share of the trials that are below 0. */
  readonly belowZero: number;
  /** Mean of the worst 5 in 100 trials (CVaR). */
  readonly worst: number;
}

export const spreadParts = ["mean", "p5", "p10", "p50", "p90", "p95"] as const satisfies (keyof Spread)[];

export interface Difference {
  readonly mean: number;
  /** 95% interval of the mean. */
  readonly low: number;
  readonly high: number;
  readonly chanceBetter: number;
}

/** Means of money over the trials. */
export interface Waterfall {
  /** Other list prices on the units sold. */
  readonly price: number;
  /** Other units wanted, at today's margin. */
  readonly volume: number;
  /** Discounts, gifts and shipping given, less what the platform pays. */
  readonly promotion: number;
  readonly marketing: number;
  /** Units wanted and not there, at today's margin. */
  readonly stock: number;
}

export const waterfallSteps = ["price", "volume", "promotion", "marketing", "stock"] as const;

export interface Driver {
  /** Name of the input: `elasticity of Kitchen` and the like, see `inputName`. */
  readonly input: string;
  /** "uplift": that of the promotion which is the subject. */
  readonly kind: AssumptionKind | "uplift";
  readonly subject: string;
  /** Share of the variance, 0 to 1; those of all drivers add up to at most 1. */
  readonly share: number;
  /** Mean outcome of the tenth of trials in which the input is lowest, and in which it is highest. */
  readonly atLow: number;
  readonly atHigh: number;
}

/** The same plan by its parts, from the first trials of the same run (see `partTrials`). */
export interface PlanParts {
  readonly trials: number;
  readonly products: readonly PartOutcome[];
  readonly categories: readonly PartOutcome[];
  readonly channels: readonly ChannelOutcome[];
}

export interface PartOutcome {
  /** SKU or category. */
  readonly subject: string;
  readonly plan: PartTotals;
  readonly today: PartTotals;
}

export type PartTotals = { readonly [measure in PartMeasure]: RiskSpread };

export const partMeasures = ["contribution", "revenue", "units", "lostUnits"] as const;
export type PartMeasure = (typeof partMeasures)[number];

export interface ChannelOutcome {
  readonly subject: string;
  readonly plan: ChannelTotals;
  readonly today: ChannelTotals;
}

export interface ChannelTotals {
  /** Of all weeks together, money. */
  readonly spend: number;
  /** Revenue that the spend causes. */
  readonly revenue: RiskSpread;
  /** Contribution that the spend causes, less the spend. */
  readonly profit: RiskSpread;
}

/** A decision that goes where the history has not been. */
export interface Extrapolation {
  readonly what: "price" | "spend";
  /** SKU or channel. */
  readonly subject: string;
  readonly value: number;
  /** Seen in the history: lowest and highest. */
  readonly seen: readonly [number, number];
}
