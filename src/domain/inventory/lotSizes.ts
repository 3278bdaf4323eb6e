import { mustBePositive, mustNotBeNegative } from "../check.js";
import { economicOrderQuantity } from "./economicOrderQuantity.js";
import { type LotRule, leastUnitCost, lotsByRule, partPeriod, silverMeal } from "./lotRules.js";
import { slack } from "./rounding.js";
import { wagnerWhitin } from "./wagnerWhitin.js";

export const lotMethods = [
  "wagner-whitin",
  "silver-meal",
  "least-unit-cost",
  "part-period",
  "lot-for-lot",
  "eoq",
  "poq",
] as const;
export type LotMethod = (typeof lotMethods)[number];

/**
 * Lot sizing: how much to order in each period for a known demand that varies, when a lot arrives in the
 * period it is ordered and stock is held at the end of periods. Only periods with demand start a lot.
 *
 *   cost = Σ_t (K·[q_t > 0] + h·I_t),  I_t = I_{t−1} + q_t − d_t ≥ 0
 *
 * Wagner-Whitin has the lowest cost. Silver-Meal and least unit cost let a lot cover one period more until
 * the cost per period, or per unit, first rises; part-period ends where the lot's holding cost is nearest
 * to K. "poq" covers round(EOQ / mean demand) periods, "eoq" orders the economic order quantity, or what is
 * short if that is more, whenever stock runs out.
 *
 * @param demand      d_t, units of each period, 0 or more
 * @param orderCost   K, money per lot, 0 or more
 * @param holdingCost h, money per unit left at the end of a period, 0 or more; above 0 for "eoq" and "poq"
 * @param method      of lot sizing
 * @returns q_t, units ordered in each period
 * @throws {InputError} if an argument is out of its range
 * @see Wagner & Whitin (1958), Management Science 5:89; Silver, Pyke & Thomas, Inventory and Production Management in Supply Chains, 4th ed., ch. 5
 */
export function lotSizes(
  demand: readonly number[],
  orderCost: number,
  holdingCost: number,
  method: LotMethod = "wagner-whitin",
): number[] {
  demand.forEach((units, index) => {
    mustNotBeNegative("demand", units, index);
  });
  mustNotBeNegative("order_cost", orderCost);
  mustNotBeNegative("holding_cost", holdingCost);
  const byRule = (rule: LotRule) => lotsByRule(demand, rule);
  switch (method) {
    case "wagner-whitin":
      return wagnerWhitin(demand, orderCost, holdingCost);
    case "silver-meal":
      return byRule(silverMeal(orderCost, holdingCost));
    case "least-unit-cost":
      return byRule(leastUnitCost(orderCost, holdingCost));
    case "part-period":
      return byRule(partPeriod(orderCost, holdingCost));
    case "lot-for-lot":
      return [...demand];
    case "eoq":
    case "poq":
      return byQuantity(demand, orderCost, holdingCost, method);
  }
}

function byQuantity(
  demand: readonly number[],
  orderCost: number,
  holdingCost: number,
  method: "eoq" | "poq",
): number[] {
  mustBePositive("holding_cost", holdingCost);
  const mean = demand.reduce((sum, units) => sum + units, 0) / demand.length;
  if (mean === 0 || orderCost === 0) return [...demand];
  const quantity = economicOrderQuantity(mean, orderCost, holdingCost);
  if (method === "eoq") return fixedLots(demand, quantity);
  const periods = Math.max(1, Math.round(quantity / mean));
  return lotsByRule(demand, () => periods);
}

/** A lot of the given size whenever stock does not reach, larger where it would not reach either. */
function fixedLots(demand: readonly number[], quantity: number): number[] {
  let stock = 0;
  return demand.map((units) => {
    const lot = stock < units * (1 - slack) ? Math.max(quantity, units - stock) : 0;
    stock = Math.max(0, stock + lot - units);
    return lot;
  });
}
