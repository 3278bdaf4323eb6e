/**
 * A shop's plan: the facts of the shop, what is assumed of the uncertain, what is decided, and how the
 * run is made. Plain JSON throughout, so that it crosses to a worker, into a scenario sheet and back.
 *
 * Money is in the shop's own currency; rates are fractions; weeks count from 1; every figure is rounded
 * to what a cell shows (see `roundForSheet`) before it is used, so that a saved plan runs the same.
 */
export interface Plan {
  readonly shop: Shop;
  readonly assumptions: readonly Assumption[];
  readonly decisions: Decisions;
  readonly goal: Goal;
  readonly run: RunSettings;
}

export interface Shop {
  /** Currency sign as found in the sheet, "" where none was seen. */
  readonly currency: string;
  readonly products: readonly Product[];
  readonly channels: readonly Channel[];
  /** Values of past orders, money, in any order; empty where the sheet has none. */
  readonly orderValues: readonly number[];
  readonly costs: Costs;
}

export interface Product {
  readonly sku: string;
  readonly name: string;
  /** "" where the table has no category. */
  readonly category: string;
  readonly price: number;
  readonly unitCost: number;
  /** Units per week at today's price, without promotion, at today's marketing. */
  readonly weeklyUnits: number;
  /** Units on hand; null: not limited. */
  readonly stock: number | null;
  /** Weeks until a reorder arrives; reorders go on at today's weekly units. Used with `stock` only. */
  readonly leadTimeWeeks: number;
}

export interface Channel {
  readonly name: string;
  readonly weeklySpend: number;
  /** Revenue per week that today's spend brings, by the shop's own books. */
  readonly weeklyRevenue: number;
}

export interface Costs {
  /** Share of revenue that the platform keeps. */
  readonly commissionRate: number;
  /** Share of revenue that the payment provider keeps. */
  readonly paymentRate: number;
  /** Share of units that come back and are refunded; they can be sold again. */
  readonly returnRate: number;
  readonly shippingPerOrder: number;
  readonly unitsPerOrder: number;
  readonly fixedPerWeek: number;
}

/** What kind of thing is uncertain; `subject` says of which category or channel ("" for the whole shop). */
export type AssumptionKind =
  | "elasticity" // by category: % change of units per % change of price, at or below 0
  | "promotion-lift" // whole shop: units × this in a promoted week, beside what the lower price itself brings
  | "channel-effect" // by channel: share of the booked revenue that the spend really causes
  | "half-saturation" // by channel: spend at half of the largest response, as a multiple of today's spend
  | "market" // whole shop: level of demand over the horizon, 1 is as today
  | "weekly-noise" // whole shop: sd of the log of a week's demand, common to all products
  | "product-noise"; // whole shop: sd of the log of a product's week, its own

export interface Assumption {
  readonly kind: AssumptionKind;
  readonly subject: string;
  /** The 80% range a person would say: 1 in 10 below, 1 in 10 above. Equal ends: a fixed number. */
  readonly low: number;
  readonly high: number;
  readonly source: AssumptionSource;
}

/** Where an assumption comes from, for the sentence beside it. */
export type AssumptionSource =
  | { readonly from: "history"; readonly weeks: number; readonly products: number; readonly towards: number }
  | { readonly from: "assumed" }
  | { readonly from: "person" };

/** What is decided differently from today. Empty decisions are today's plan. */
export interface Decisions {
  readonly prices: readonly PriceChange[];
  readonly promotion: Promotion | null;
  readonly budget: readonly BudgetChange[];
}

/** All products, those of a category, or one product. */
export type Scope =
  | { readonly of: "all" }
  | { readonly of: "category"; readonly category: string }
  | { readonly of: "product"; readonly sku: string };

/** Prices of the scope × (1 + change); where several apply, the later one counts. */
export interface PriceChange {
  readonly scope: Scope;
  /** Fraction: -0.1 is 10% cheaper. Above -1. */
  readonly change: number;
}

export interface Promotion {
  readonly offer:
    | { readonly type: "percent-off"; readonly percent: number } // fraction off the price
    | { readonly type: "spend-and-save"; readonly spend: number; readonly save: number }; // 满300减50
  readonly scope: Scope;
  readonly firstWeek: number;
  readonly lastWeek: number;
}

export interface BudgetChange {
  readonly channel: string;
  /** New spend per week, money. */
  readonly weeklySpend: number;
}

export interface Goal {
  /** Profit over all weeks that is to be reached. */
  readonly profit: number;
}

export interface RunSettings {
  readonly weeks: number;
  readonly trials: number;
  readonly seed: string;
}
