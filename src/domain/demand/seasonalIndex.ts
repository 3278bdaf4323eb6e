import { InputError, mustBeWhole, mustHaveValues, mustNotBeNegative } from "../check.js";
import { seasonalFactors } from "./seasonalFactors.js";

/**
 * How much of an average period's demand each period of the season has: ratios to the centered moving
 * average over one season, averaged per period of the season and scaled to a mean of 1.
 *
 *   Iₚ = r̄ₚ/mean(r̄),   r_t = y_t / (moving average of one season around t)
 *
 * @param history      y, demand per period, 0 or more, two seasons or more
 * @param seasonLength periods of a season, 2 or more
 * @returns an index per period of the season; the first belongs to the first period of the history
 * @throws {InputError} if a demand is negative, the history is shorter than two seasons, or a whole season is without demand
 * @see Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., section 3.4
 */
export function seasonalIndex(history: readonly number[], seasonLength: number): number[] {
  mustBeWhole("season_length", seasonLength, 2);
  mustHaveValues("history", history.length, 2 * seasonLength);
  history.forEach((value, index) => {
    mustNotBeNegative("history", value, index);
  });
  const indices = seasonalFactors(history, seasonLength, "multiplicative");
  if (indices.some(Number.isNaN)) {
    throw new InputError("history", "must have some demand in every stretch of one season", "0 throughout");
  }
  return indices;
}
