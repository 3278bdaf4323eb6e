/**
 * A shop's plan: the facts of the shop, what is assumed of the uncertain, what is decided, and how the
 * run is made. Plain JSON throughout, so that it crosses to a worker, into a scenario sheet and back.
 *
 * Money is in the shop's own currency; rates and shares are fractions; weeks count from 1; every figure is
 * rounded to what a cell shows (see `roundForSheet`) before it is used, so that a saved plan runs the same.
 */
export interface Plan {
  readonly shop: Shop;
  readonly assumptions: readonly Assumption[];
  /** How units answer to a price. */
  readonly demandForm: DemandForm;
  readonly decisions: Decisions;
  readonly goal: Goal;
  readonly run: RunSettings;
}

export interface Shop {
  /** Currency sign as found in the sheet, "" where none was seen. */
  readonly currency: string;
  readonly products: readonly Product[];
  readonly channels: readonly Channel[];
  /** At most one of each category; a category without one sells as much in all weeks of the year. */
  readonly seasons: readonly Season[];
  /** Values of past orders, money, in any order; empty where the sheet has none. */
  readonly orderValues: readonly number[];
  /** Visitors per week at today's marketing; null where the sheet does not say. */
  readonly weeklyVisitors: number | null;
  readonly costs: Costs;
}

export interface Product {
  readonly sku: string;
  readonly name: string;
  /** "" where the table has no category. */
  readonly category: string;
  readonly role: ProductRole;
  readonly price: number;
  readonly unitCost: number;
  /** Units per week at today's price, without promotion and season, at today's marketing. */
  readonly weeklyUnits: number;
  /** Growth of the weekly units per week beside that of the category, a fraction; it fades, see `trendFactor`. */
  readonly weeklyTrend: number;
  /** Units on hand; null: not limited. */
  readonly stock: number | null;
  /** Weeks from an order to its arrival. Used with `stock` only. */
  readonly leadTimeWeeks: number;
  /** How the stock is filled up. Used with `stock` only. */
  readonly replenishment: Replenishment;
  readonly competitorPrice: number | null;
  /** Lowest and highest price in the history; null where it has none. */
  readonly pricesSeen: readonly [lowest: number, highest: number] | null;
}

/** 引流款, 利润款, 战略款: what a product is there for; "" where nobody has said. */
export const productRoles = ["traffic", "profit", "strategic", ""] as const;
export type ProductRole = (typeof productRoles)[number];

export type Replenishment =
  /** Today's weekly units are on order for every week: the first arrive after the lead time. */
  | { readonly policy: "steady" }
  | { readonly policy: "none" }
  /** (r, Q): when on hand and on order fall to `point` or below, orders as many `quantity` as lift them above it. */
  | { readonly policy: "reorder-point"; readonly point: number; readonly quantity: number }
  /** Orders every week what lifts on hand and on order to `level`. */
  | { readonly policy: "order-up-to"; readonly level: number };

export interface Channel {
  readonly name: string;
  readonly weeklySpend: number;
  /** Revenue per week that today's spend brings, by the shop's own books. */
  readonly weeklyRevenue: number;
  /** Spend of the weeks before week 1, the latest last, for what carries over; empty: as today. */
  readonly recentSpends: readonly number[];
  /** Highest weekly spend in the history; null where it has none. */
  readonly highestSpend: number | null;
}

/** Demand over the year. */
export interface Season {
  readonly category: string;
  /** Demand of the plan's weeks 1 to 52 as a multiple of `weeklyUnits`; week 53 is as week 1. */
  readonly factors: readonly number[];
}

/** Weeks of a year, as far as seasons go. */
export const seasonWeeks = 52;

export interface Costs {
  /** Share of revenue that the platform keeps. */
  readonly commissionRate: number;
  /** Share of revenue that the payment provider keeps. */
  readonly paymentRate: number;
  /** Share of units that come back and are refunded. */
  readonly returnRate: number;
  /** Money that each returned unit costs, such as its way back. */
  readonly returnCost: number;
  /** Share of the returned units that can be sold again; the others are lost. */
  readonly resaleShare: number;
  /** What the carrier costs. */
  readonly shippingPerOrder: number;
  /** What a buyer pays for it beside the prices; money received, but no revenue. */
  readonly shippingCharged: number;
  readonly unitsPerOrder: number;
  readonly fixedPerWeek: number;
  /** Cash in the bank before week 1. */
  readonly openingCash: number;
  /** Weeks until the platform pays out a week's revenue. */
  readonly payoutDelayWeeks: number;
  /** Weeks after their arrival until goods are paid for. */
  readonly supplierTermsWeeks: number;
}

/** What kind of thing is uncertain; `subject` says of which category or channel ("" for the whole shop). */
export type AssumptionKind =
  | "elasticity" // by category: % change of units per % change of price, at or below 0
  | "switching" // whole shop, form "logit": share of the buyers a dearer product loses who take another of its category
  | "promotion-lift" // whole shop: units × this in a promoted week, beside what the lower price itself brings
  | "channel-effect" // by channel: share of the booked revenue that the spend really causes
  | "half-saturation" // by channel: spend at half of the largest response, as a multiple of today's spend
  | "carry-over" // by channel: share of a week's effect that works on in the week after
  | "market" // whole shop: level of demand over the horizon, 1 is as today
  | "growth" // by category: change of demand in 13 weeks, a fraction; it fades, see `trendFactor`
  | "season-strength" // whole shop with seasons: power of the season's factors, 1 is as estimated
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

/**
 * - isoelastic: units × ratio^elasticity, the same percentage at every price
 * - linear: units × (1 + elasticity · (ratio − 1)), none from some price on
 * - logit: the products of a category and buying nothing share its customers, by ratio^slope
 */
export const demandForms = ["isoelastic", "linear", "logit"] as const;
export type DemandForm = (typeof demandForms)[number];

/** What is decided differently from today. Empty decisions are today's plan. */
export interface Decisions {
  readonly prices: readonly PriceChange[];
  /** No decided price goes below any of these; today's own price stays allowed. */
  readonly floors: readonly PriceFloor[];
  /** In the order in which they stack. */
  readonly promotions: readonly Promotion[];
  readonly budget: readonly BudgetChange[];
}

/** All products, those of a category or role, or one product. */
export type Scope =
  | { readonly of: "all" }
  | { readonly of: "category"; readonly category: string }
  | { readonly of: "role"; readonly role: ProductRole }
  | { readonly of: "product"; readonly sku: string };

/** Where several changes apply to a product, the later one counts. */
export interface PriceChange {
  readonly scope: Scope;
  readonly to:
    | { readonly by: "percent"; readonly change: number } // fraction: -0.1 is 10% cheaper; above -1
    | { readonly by: "price"; readonly price: number };
}

export type PriceFloor =
  | { readonly rule: "cost-plus"; readonly markup: number } // unit cost × (1 + markup)
  | { readonly rule: "margin"; readonly margin: number } // price at which this share of it is left over the unit cost
  | { readonly rule: "competitor"; readonly ratio: number }; // this part of the competitor's price, where one is known

export interface Promotion {
  /** What the person calls it; each has its own. */
  readonly name: string;
  readonly offer: Offer;
  readonly scope: Scope;
  readonly firstWeek: number;
  readonly lastWeek: number;
  /** Share of the discount that the platform pays. */
  readonly platformShare: number;
  readonly response: PromotionResponse;
  /** Share of the extra units that the other products of the category lose. */
  readonly cannibalization: number;
  /** Share of the extra units that are missing in the weeks after. */
  readonly pullForward: number;
  /** Over how many weeks they are missing. */
  readonly pullForwardWeeks: number;
  /** Of offers with a spend: share of the orders at most 20% short of it that are filled up to it. */
  readonly fillUp: number;
  /** Whether it adds to other promotions; one that does not stands alone where it gives the buyer more. */
  readonly stacks: boolean;
}

export type Offer =
  | { readonly type: "percent-off"; readonly percent: number } // fraction off the price
  | { readonly type: "amount-off"; readonly amount: number } // money off each unit
  | { readonly type: "flash-sale"; readonly percent: number; readonly units: number } // units of each product in all weeks together
  | { readonly type: "member-price"; readonly percent: number; readonly memberShare: number } // share of sales to members
  | { readonly type: "buy-and-get"; readonly buy: number; readonly get: number } // buy 2 get 1: of 3 units 1 is free
  | { readonly type: "spend-and-save"; readonly tiers: readonly SpendTier[]; readonly repeats: boolean } // 满300减50
  | {
      readonly type: "coupon"; // redeemed by this share of the orders that reach the spend
      readonly spend: number;
      readonly save: number;
      readonly redemption: number;
    }
  | { readonly type: "gift"; readonly spend: number; readonly giftCost: number } // one with each order that reaches the spend
  | { readonly type: "free-shipping"; readonly spend: number };

export type OfferType = Offer["type"];

/** Off an order that reaches the spend; with `repeats`, off each whole multiple of a single tier's spend. */
export interface SpendTier {
  readonly spend: number;
  readonly save: number;
}

/**
 * What a promotion does to units. Never both, which would count the discount twice: by elasticity, the lower
 * price counts as any lower price does, and the lift of being promoted comes on top; by uplift, units are
 * multiplied by a number that has all of it in it.
 */
export type PromotionResponse =
  | { readonly by: "elasticity" }
  | { readonly by: "uplift"; readonly low: number; readonly high: number }; // 80% range of promoted units / plain units

export interface BudgetChange {
  readonly channel: string;
  /** New spend per week, money. Where several changes apply to a week, the later one counts. */
  readonly weeklySpend: number;
  readonly firstWeek: number;
  readonly lastWeek: number;
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
