import { mustBePositive } from "../check.js";

/**
 * Gross margin return on inventory investment (GMROI): the margin that a unit of money in stock earns.
 *
 *   GMROI = gross margin / average inventory at cost
 *
 * @param grossMargin          sales less cost of goods sold, money per period, negative for a loss
 * @param averageInventoryCost average stock, money at cost, above 0
 * @returns ratio per period
 * @throws {InputError} if the inventory is not above 0
 * @see Levy & Weitz, Retailing Management (GMROI)
 */
export function grossMarginReturn(grossMargin: number, averageInventoryCost: number): number {
  mustBePositive("average_inventory_cost", averageInventoryCost);
  return grossMargin / averageInventoryCost;
}
