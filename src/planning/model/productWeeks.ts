import type { Product } from "../plan.js";
import { trendFactor } from "./trendFactor.js";

/** What is known beforehand of a product's weeks, from week 1. */
export interface ProductWeeks {
  readonly product: Product;
  /** Weekly units with the product's own trend. */
  readonly units: Float64Array;
  /**
   * Units that arrive at the start of each week, as far as that is known beforehand. On steady replenishment
   * today's weekly units arrive in every week after the lead time.
   */
  readonly arrivals: Float64Array;
}

export function productWeeks(product: Product, weeks: number): ProductWeeks {
  const { weeklyUnits, weeklyTrend, stock, leadTimeWeeks, replenishment } = product;
  const isSteady = stock !== null && replenishment.policy === "steady";
  const byWeek = (of: (week: number) => number) => Float64Array.from({ length: weeks }, (_, i) => of(i + 1));
  return {
    product,
    units: byWeek((week) =>
      weeklyTrend === 0 ? weeklyUnits : weeklyUnits * trendFactor(week, 0, weeklyTrend),
    ),
    arrivals: byWeek((week) => (isSteady && week > leadTimeWeeks ? weeklyUnits : 0)),
  };
}
