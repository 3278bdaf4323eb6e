import { InputError, mustBePositive } from "../check.js";

/**
 * Economic order quantity: the order size at which ordering plus holding cost per period is smallest
 * when demand is steady.
 *
 *   Q* = √(2Kλ / (h(1 − λ/μ))) · √((h + b) / b)
 *
 * Without a production rate 1 − λ/μ is 1, without backorders the second root is 1.
 *
 * @param demand         λ, units per period, above 0
 * @param orderCost      K, money per order, above 0
 * @param holdingCost    h, money per unit per period (the same period), above 0
 * @param backorderCost  b, money per unit short per period, above 0; absent: nothing is backordered
 * @param productionRate μ, units per period, above the demand; absent: an order arrives at once
 * @returns units per order, not rounded
 * @throws {InputError} if an argument is not above 0, or the production rate not above the demand
 * @see Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd ed., eq. 3.4 and example 3.8 (backorders); Nahmias, Production and Operations Analysis, ch. 4 (production rate)
 */
export function economicOrderQuantity(
  demand: number,
  orderCost: number,
  holdingCost: number,
  backorderCost?: number,
  productionRate?: number,
): number {
  mustBePositive("demand", demand);
  mustBePositive("order_cost", orderCost);
  mustBePositive("holding_cost", holdingCost);
  if (backorderCost !== undefined) mustBePositive("backorder_cost", backorderCost);
  if (productionRate !== undefined && !(productionRate > demand && productionRate < Infinity)) {
    throw new InputError("production_rate", `must be above demand, ${demand}`, productionRate);
  }
  const stockpiled = productionRate === undefined ? 1 : 1 - demand / productionRate;
  const planned = backorderCost === undefined ? 1 : (holdingCost + backorderCost) / backorderCost;
  return Math.sqrt((2 * orderCost * demand * planned) / (holdingCost * stockpiled));
}
