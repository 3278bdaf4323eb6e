import { roundSignificant } from "../../math/roundSignificant.js";
import { InputError, mustBeAsLong, mustNotBeNegative } from "../check.js";
import { slack } from "./rounding.js";

/**
 * What a plan of orders costs: ordering, and holding what is left at the end of each period. An order
 * serves the demand of its own period.
 *
 *   cost = Σ_t (K·[q_t > 0] + h·I_t),  I_t = I_{t−1} + q_t − d_t,  I_0 = 0
 *
 * @param orders      q_t, units ordered in each period, 0 or more
 * @param demand      d_t, units of each period, as many, 0 or more
 * @param orderCost   K, money per order, 0 or more
 * @param holdingCost h, money per unit left at the end of a period, 0 or more
 * @returns money
 * @throws {InputError} if an argument is negative, the lengths differ, or the plan runs short
 * @see Silver, Pyke & Thomas, Inventory and Production Management in Supply Chains, 4th ed., ch. 5
 */
export function lotPlanCost(
  orders: readonly number[],
  demand: readonly number[],
  orderCost: number,
  holdingCost: number,
): number {
  mustBeAsLong("demand", demand.length, "orders", orders.length);
  mustNotBeNegative("order_cost", orderCost);
  mustNotBeNegative("holding_cost", holdingCost);
  let stock = 0;
  let received = 0;
  let cost = 0;
  orders.forEach((units, index) => {
    mustNotBeNegative("orders", units, index);
    mustNotBeNegative("demand", demand[index], index);
    received += units;
    stock += units - demand[index];
    if (stock < -slack * received) {
      const rule = `must not run short, as they do by ${roundSignificant(-stock, 6)} in period ${index + 1}`;
      throw new InputError("orders", rule, units, index);
    }
    stock = Math.max(0, stock); // what rounding left below
    cost += (units > 0 ? orderCost : 0) + holdingCost * stock;
  });
  return cost;
}
