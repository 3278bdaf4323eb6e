import type { Totals } from "./ledger.js";
import type { Change } from "./planOutputs.js";
import type { Rates } from "./rates.js";
import type { Both } from "./side.js";

/**
 * What makes the plan's contribution differ from today's in a trial; the parts add up to the difference:
 *
 * - volume: other units wanted, at today's margin
 * - stock: units wanted and not there, at today's margin
 * - price: other list prices on the units sold
 * - promotion: discounts beside what the platform pays of them, gifts, shipping
 */
export function changesIn(
  { plan, today }: Both<Totals>,
  rates: Rates,
  t: number,
): Readonly<Record<Change, number>> {
  const { moneyKept, handling } = rates;
  const soldMargin = ({ units, value, goods }: Totals) =>
    moneyKept * value[t] - goods[t] - handling * units[t];
  const lostMargin = ({ lostUnits, lostValue, lostGoods }: Totals) =>
    moneyKept * lostValue[t] - lostGoods[t] - handling * lostUnits[t];
  const stock = lostMargin(today) - lostMargin(plan);
  return {
    volume: soldMargin(plan) - soldMargin(today) - stock,
    stock,
    price: moneyKept * (plan.listValue[t] - plan.value[t]),
    promotion: moneyKept * (plan.gross[t] - plan.listValue[t]) - plan.given[t],
  };
}
