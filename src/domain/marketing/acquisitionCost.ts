import { mustBePositive, mustNotBeNegative } from "../check.js";

/**
 * Customer acquisition cost.
 *
 *   CAC = spend / new customers
 *
 * @param spend        money spent on winning customers, 0 or more
 * @param newCustomers customers won with it, above 0
 * @returns money per new customer
 * @throws {InputError} if the spend is negative or there are no new customers
 * @see Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics, 3rd ed., chapter on customer profitability
 */
export function acquisitionCost(spend: number, newCustomers: number): number {
  mustNotBeNegative("spend", spend);
  mustBePositive("new_customers", newCustomers);
  return spend / newCustomers;
}
