import { InputError, mustBeAsLong, mustBePositive } from "../check.js";

export type DiscountType = "all-units" | "incremental";

export interface DiscountedOrder {
  readonly quantity: number;
  readonly unitCost: number;
  readonly totalCost: number;
}

/** Units from `from` on, before `to`: their price, and what an order pays above that price for all its units. */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly unitCost: number;
  readonly surcharge: number;
}

/**
 * Economic order quantity where large orders are cheaper per unit. Holding a unit costs a share of what was
 * paid for it. Among the quantities that a price holds for, the best is its economic order quantity or the
 * nearest end; the cheapest of these is the best of all.
 *
 *   g(Q) = Kλ/Q + u(Q)·λ + i·u(Q)·Q/2,  u(Q) = (s_j + c_j·Q)/Q for b_j ≤ Q < b_{j+1}
 *   all units: s_j = 0;  incremental: s_j = Σ_{i<j} c_i·(b_{i+1} − b_i) − c_j·b_j
 *   Q_j = √(2(K + s_j)λ / (i·c_j))
 *
 * @param demand      λ, units per period, above 0
 * @param orderCost   K, money per order, above 0
 * @param holdingRate i, share of a unit's cost per period, above 0
 * @param breakpoints b_j, units from which the j-th price holds; rising, the first is 0
 * @param unitCosts   c_j, money per unit, as many, above 0, never rising
 * @param type        "all-units": the price reached is paid for all units; "incremental": only for those
 *                    beyond its breakpoint
 * @returns units per order, the average price paid, and all cost per period, purchase included
 * @throws {InputError} if an argument is out of its range or the price list is out of order
 * @see Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd ed., ch. 3 (quantity discounts), examples 3.5 to 3.7
 */
export function quantityDiscount(
  demand: number,
  orderCost: number,
  holdingRate: number,
  breakpoints: readonly number[],
  unitCosts: readonly number[],
  type: DiscountType = "all-units",
): DiscountedOrder {
  mustBePositive("demand", demand);
  mustBePositive("order_cost", orderCost);
  mustBePositive("holding_rate", holdingRate);
  const steps = stepsOf(breakpoints, unitCosts, type);
  let best: DiscountedOrder = { quantity: Infinity, unitCost: Infinity, totalCost: Infinity };
  for (const { from, to, unitCost, surcharge } of steps) {
    const ideal = Math.sqrt((2 * (orderCost + surcharge) * demand) / (holdingRate * unitCost));
    // At its end the next price holds, which is no dearer: that step is compared on its own.
    if (type === "all-units" && ideal >= to) continue;
    const quantity = Math.min(Math.max(ideal, from), to);
    const average = unitCost + surcharge / quantity;
    const totalCost =
      (orderCost * demand) / quantity + average * demand + (holdingRate * average * quantity) / 2;
    if (totalCost < best.totalCost) best = { quantity, unitCost: average, totalCost };
  }
  return best;
}

function stepsOf(breakpoints: readonly number[], unitCosts: readonly number[], type: DiscountType): Step[] {
  mustBeAsLong("unit_costs", unitCosts.length, "breakpoints", breakpoints.length);
  let surcharge = 0;
  return breakpoints.map((from, j) => {
    const unitCost = unitCosts[j];
    mustBePositive("unit_costs", unitCost, j);
    if (j === 0) {
      if (from !== 0) throw new InputError("breakpoints", "must begin with 0", from, j);
    } else {
      const [before, priceBefore] = [breakpoints[j - 1], unitCosts[j - 1]];
      if (!(from > before)) throw new InputError("breakpoints", `must rise, here above ${before}`, from, j);
      if (unitCost > priceBefore) {
        throw new InputError("unit_costs", `must not rise, here above ${priceBefore}`, unitCost, j);
      }
      if (type === "incremental") surcharge += (priceBefore - unitCost) * from;
    }
    return { from, to: breakpoints[j + 1] ?? Infinity, unitCost, surcharge };
  });
}
