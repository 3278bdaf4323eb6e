import { mustBePositive, mustNotBeNegative } from "../check.js";

/**
 * Days of supply: how long the stock lasts at today's pace.
 *
 *   days = I / d
 *
 * @param onHand      I, units in stock, 0 or more
 * @param dailyDemand d, units per day, above 0
 * @returns days, not rounded
 * @throws {InputError} if the stock is negative or the demand not above 0
 * @see Chopra & Meindl, Supply Chain Management: Strategy, Planning, and Operation (inventory-related metrics)
 */
export function daysOfSupply(onHand: number, dailyDemand: number): number {
  mustNotBeNegative("on_hand", onHand);
  mustBePositive("daily_demand", dailyDemand);
  return onHand / dailyDemand;
}
