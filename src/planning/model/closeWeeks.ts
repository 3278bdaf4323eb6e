import type { Measure } from "../results.js";
import type { WeeklyMoney } from "./ledger.js";
import type { WeeklyMeasure } from "./planOutputs.js";
import type { Setup } from "./setup.js";
import type { Side } from "./side.js";
import { tileTrials } from "./tile.js";

/**
 * Fills a side's weeks in money, and their sums:
 *
 *   contribution = kept money of the gross revenue − goods − other,   profit = contribution − fixed − spend
 *
 * Cash begins with the opening cash. Revenue comes in after the payout delay, goods are paid for after the
 * supplier's terms from their arrival, all else at once.
 *
 * @param total  gives the array for a measure of all weeks
 * @param weekly gives the array for one of a week, from 1
 */
export function closeWeeks(
  side: Side,
  { gross, goods, other, bought }: WeeklyMoney,
  { plan, rates, facts }: Setup,
  total: (measure: Measure) => Float64Array,
  weekly: (week: number, measure: WeeklyMeasure) => Float64Array,
): void {
  const { fixedPerWeek, openingCash, payoutDelayWeeks, supplierTermsWeeks } = plan.shop.costs;
  const { kept, moneyKept } = rates;
  const [profits, contributions, revenues, grossRevenues] = (
    ["profit", "contribution", "revenue", "grossRevenue"] as const
  ).map((measure) => total(measure).fill(0));
  const lowestCash = total("lowestCash").fill(Infinity);
  let cashBefore: Float64Array = new Float64Array(tileTrials).fill(openingCash);
  for (let week = 1; week <= plan.run.weeks; week++) {
    const [profit, revenue, cash] = [weekly(week, "profit"), weekly(week, "revenue"), weekly(week, "cash")];
    const fixed = fixedPerWeek + facts.spend[side][week - 1];
    const paidWeek = week - payoutDelayWeeks;
    const dueWeek = week - supplierTermsWeeks;
    for (let t = 0; t < tileTrials; t++) {
      const i = (week - 1) * tileTrials + t;
      const contribution = moneyKept * gross[i] - goods[i] - other[i];
      profit[t] = contribution - fixed;
      revenue[t] = kept * gross[i];
      const receipts =
        paidWeek > 0 ? moneyKept * gross[(paidWeek - 1) * tileTrials + t] : facts.receiptsBefore;
      const due =
        dueWeek > 0
          ? facts.arrivals[dueWeek - 1] + bought[(dueWeek - 1) * tileTrials + t]
          : facts.goodsBefore;
      cash[t] = cashBefore[t] + (receipts - due - other[i] - fixed);
      profits[t] = profits[t] + profit[t];
      contributions[t] = contributions[t] + contribution;
      revenues[t] = revenues[t] + revenue[t];
      grossRevenues[t] = grossRevenues[t] + gross[i];
      lowestCash[t] = Math.min(lowestCash[t], cash[t]);
    }
    cashBefore = cash;
  }
}
