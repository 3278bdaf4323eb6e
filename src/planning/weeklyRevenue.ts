import type { Product } from "./plan.js";

/** Revenue of one week of today at today's prices, money. */
export function weeklyRevenue(products: readonly Product[]): number {
  return products.reduce((sum, { price, weeklyUnits }) => sum + price * weeklyUnits, 0);
}
