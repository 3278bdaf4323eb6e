import { blockTrials } from "../../simulation/model.js";
import type { Costs, Product } from "../plan.js";

/** Where one side (today or the plan) of one product adds what it sells, trial by trial. */
export interface Till {
  /** Revenue after discounts and returns. */
  readonly revenue: Float64Array;
  /** Units sold, before returns. */
  readonly units: Float64Array;
  readonly lostUnits: Float64Array;
  /** Units on hand at the end of the week. */
  readonly stock: Float64Array;
}

/**
 * One product's week. Demand beyond the stock on hand is lost; returned units go back on the shelf.
 *
 * @param demand      units wanted at today's price, per trial
 * @param unitsRatio  factor on the demand, per trial
 * @param priceRatio  factor on today's price, per trial
 * @param arriving    units of a reorder that come in before the week's sales
 * @param profit      receives what is earned before fixed costs and marketing
 */
export function sellWeek(
  { price, unitCost }: Product,
  costs: Costs,
  demand: Float64Array,
  unitsRatio: Float64Array,
  priceRatio: Float64Array,
  arriving: number,
  { revenue, units, lostUnits, stock }: Till,
  profit: Float64Array,
): void {
  const kept = 1 - costs.returnRate;
  const moneyKept = 1 - costs.commissionRate - costs.paymentRate;
  const shippingPerUnit = costs.shippingPerOrder / costs.unitsPerOrder;
  for (let t = 0; t < blockTrials; t++) {
    const wanted = demand[t] * unitsRatio[t];
    const onHand = stock[t] + arriving;
    const sold = Math.min(wanted, onHand);
    const netUnits = sold * kept;
    const netRevenue = netUnits * price * priceRatio[t];
    stock[t] = onHand - netUnits;
    units[t] = units[t] + sold;
    lostUnits[t] = lostUnits[t] + (wanted - sold);
    revenue[t] = revenue[t] + netRevenue;
    profit[t] = profit[t] + (netRevenue * moneyKept - netUnits * unitCost - sold * shippingPerUnit);
  }
}
