import { InputError, mustNotBeNegative } from "../check.js";

/**
 * Inventory turnover: how often the stock was sold and replaced in a period.
 *
 *   turnover = COGS / ((I_opening + I_closing) / 2)
 *
 * @param cogs             cost of the goods sold in the period, money, 0 or more
 * @param openingInventory stock at its beginning, money at cost, 0 or more
 * @param closingInventory stock at its end, money at cost, 0 or more, not both 0
 * @returns turns per period
 * @throws {InputError} if an argument is negative, or both inventories are 0
 * @see Chopra & Meindl, Supply Chain Management: Strategy, Planning, and Operation (inventory-related metrics)
 */
export function inventoryTurnover(cogs: number, openingInventory: number, closingInventory: number): number {
  mustNotBeNegative("cogs", cogs);
  mustNotBeNegative("opening_inventory", openingInventory);
  mustNotBeNegative("closing_inventory", closingInventory);
  if (openingInventory === 0 && closingInventory === 0) {
    throw new InputError("closing_inventory", "must be above 0 where opening_inventory is 0", 0);
  }
  return cogs / (openingInventory / 2 + closingInventory / 2);
}
