import { mustBePositive, mustNotBeNegative } from "../check.js";

/**
 * Return on advertising spend.
 *
 *   ROAS = revenue / spend
 *
 * @param revenue money that the advertising brought, 0 or more
 * @param spend   money spent on it, above 0
 * @returns money per unit of money; not profit: see the break-even ROAS
 * @throws {InputError} if the revenue is negative or the spend is not above 0
 * @see Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics, 3rd ed., chapter on online metrics
 */
export function returnOnAdSpend(revenue: number, spend: number): number {
  mustNotBeNegative("revenue", revenue);
  mustBePositive("spend", spend);
  return revenue / spend;
}
