import type { Costs } from "../plan.js";
import type { Measure } from "../results.js";
import { closedMeasures, type Delays } from "./closingKernel.js";
import type { WeeklyMoney } from "./ledger.js";
import { type WeeklyMeasure, weeklyMeasures } from "./planOutputs.js";
import type { Setup } from "./setup.js";
import type { Side } from "./side.js";
import { tileTrials } from "./tile.js";

/**
 * Closes a side's weeks, see `closingKernel`. Weeks before the plan are as the facts say.
 *
 * @param total  gives the array for a measure of all weeks
 * @param weekly gives the array for one of a week, from 1
 */
export function closeWeeks(
  side: Side,
  { gross, goods, other, bought }: WeeklyMoney,
  { plan, rates, facts, kernels }: Setup,
  total: (measure: Measure) => Float64Array,
  weekly: (week: number, measure: WeeklyMeasure) => Float64Array,
): void {
  const { shop, run } = plan;
  const delays = delaysOf(shop.costs, run.weeks);
  const kernel = kernels.closing(run.weeks, delays);
  kernel.write("share kept", [rates.kept]);
  kernel.write("money kept", [rates.moneyKept]);
  kernel.write("opening cash", [shop.costs.openingCash]);
  kernel.write(
    "fixed and spend",
    facts.spend[side].map((spend) => shop.costs.fixedPerWeek + spend),
  );
  kernel.write("goods", goods);
  kernel.write("other", other);
  writeBehind(kernel.array("gross"), delays.payout * tileTrials, facts.grossBefore, gross);
  writeBehind(kernel.array("bought"), delays.terms * tileTrials, 0, bought);
  writeBehind(kernel.array("arrivals"), delays.terms, facts.goodsBefore, facts.arrivals);
  kernel.run();
  for (const measure of closedMeasures) total(measure).set(kernel.array(measure));
  for (const measure of weeklyMeasures) {
    const values = kernel.array(`weekly ${measure}`);
    for (let week = 1; week <= run.weeks; week++)
      weekly(week, measure).set(values.subarray((week - 1) * tileTrials, week * tileTrials));
  }
}

/** Whatever is later than the plan is long does not come in it. */
function delaysOf({ payoutDelayWeeks, supplierTermsWeeks }: Costs, weeks: number): Delays {
  return { payout: Math.min(payoutDelayWeeks, weeks), terms: Math.min(supplierTermsWeeks, weeks) };
}

/** Fills an array with so many times the same, and with as many of some values as it holds behind them. */
function writeBehind(target: Float64Array, count: number, before: number, values: ArrayLike<number>): void {
  target.fill(before, 0, count);
  target.set(values, count);
}
