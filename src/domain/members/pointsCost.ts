import { mustBeShare, mustNotBeNegative } from "../check.js";

/**
 * Expected cost of the loyalty points that members hold: not all of them are ever redeemed.
 *
 *   cost = points·v·ρ
 *
 * @param points         outstanding, 0 or more
 * @param valuePerPoint  v, what a redeemed point costs, money, 0 or more
 * @param redemptionRate ρ, share of points that are redeemed in the end, 0 to 1
 * @returns money
 * @throws {InputError} if an argument is out of its range
 * @see IFRS 15, illustrative example 52 (customer loyalty programme), for breakage
 */
export function pointsCost(points: number, valuePerPoint: number, redemptionRate: number): number {
  mustNotBeNegative("points", points);
  mustNotBeNegative("value_per_point", valuePerPoint);
  mustBeShare("redemption_rate", redemptionRate);
  return points * valuePerPoint * redemptionRate;
}
