import type { Plan } from "../plan.js";
import { weeklyRevenue } from "../weeklyRevenue.js";
import { weeklySpend } from "../weeklySpend.js";
import type { ProductWeeks } from "./productWeeks.js";
import type { Rates } from "./rates.js";
import { type Both, ofBoth } from "./side.js";

/** Money of weeks that no trial changes. */
export interface WeekFacts {
  /** Marketing spend of each week of the plan. */
  readonly spend: Both<readonly number[]>;
  /** Cost of the goods that arrive in each week of the plan, where that is known beforehand. */
  readonly arrivals: readonly number[];
  /** A week before the plan: its gross revenue, and what its goods cost. */
  readonly grossBefore: number;
  readonly goodsBefore: number;
}

/** Weeks before the plan are as today's: weekly units of all products, at today's prices. */
export function weekFacts(
  { shop, decisions, run }: Plan,
  products: readonly ProductWeeks[],
  rates: Rates,
): WeekFacts {
  const { channels } = shop;
  const byWeek = (of: (week: number) => number) => Array.from({ length: run.weeks }, (_, i) => of(i + 1));
  return {
    spend: ofBoth((side) => {
      const budget = side === "plan" ? decisions.budget : [];
      return byWeek((week) => channels.reduce((sum, channel) => sum + weeklySpend(channel, week, budget), 0));
    }),
    arrivals: byWeek((week) =>
      products.reduce((sum, { product, arrivals }) => sum + product.unitCost * arrivals[week - 1], 0),
    ),
    grossBefore: weeklyRevenue(shop.products),
    goodsBefore:
      rates.gone * shop.products.reduce((sum, { unitCost, weeklyUnits }) => sum + unitCost * weeklyUnits, 0),
  };
}
