import { add, later, minimum, multiply, subtract } from "../../simulation/kernel/expression.js";
import { describeKernel, type Kernel } from "../../simulation/kernel/kernel.js";
import type { Measure } from "../results.js";

/** In weeks: from a sale to its payout, and from the arrival of goods to their payment. */
export interface Delays {
  readonly payout: number;
  readonly terms: number;
}

/** Names of the arrays of what is known over all weeks once they are closed. */
export const closedMeasures = [
  "profit",
  "contribution",
  "revenue",
  "grossRevenue",
  "lowestCash",
] as const satisfies readonly Measure[];

/**
 * A side's weeks in money, and their sums:
 *
 *   contribution = kept money of the gross revenue − goods − other,   profit = contribution − fixed − spend
 *
 * Cash begins with the opening cash. Revenue comes in after the payout delay, goods are paid for after the
 * supplier's terms from their arrival, all else at once. So arrays of gross revenue and of goods begin with
 * weeks before the plan, as many as the delay: at `later(week, 0)` stands what is paid in a week, at
 * `later(week, delay)` what is sold or arrives in it.
 */
export function closingKernel({ payout }: Delays): Kernel {
  return describeKernel((k) => {
    const gross = k.array("gross", "weeks and payout delay", "trials");
    const bought = k.array("bought", "weeks and supplier terms", "trials");
    const arrivals = k.array("arrivals", "weeks and supplier terms");
    const fixed = k.array("fixed and spend", "weeks");
    const ofWeeks = (name: string) => k.array(name, "weeks", "trials");
    const [goods, other] = ["goods", "other"].map(ofWeeks);
    const [profits, revenues, cashes] = ["weekly profit", "weekly revenue", "weekly cash"].map(ofWeeks);
    const constants = ["share kept", "money kept", "opening cash"].map((name) => k.array(name)());
    const [kept, moneyKept, openingCash] = constants;
    const totals = closedMeasures.map((measure) => k.array(measure, "trials")("trial"));
    const sums = closedMeasures.slice(0, -1).map(() => k.variable(0));
    const lowestCash = k.variable(Infinity);
    const cash = k.variable(openingCash);
    k.loop("weeks", (week) => {
      const sold = k.variable(gross(later(week, payout), "trial"));
      const otherNow = k.variable(other(week, "trial"));
      const margin = subtract(multiply(moneyKept, sold), goods(week, "trial"));
      const contribution = k.variable(subtract(margin, otherNow));
      const profit = k.variable(subtract(contribution, fixed(week)));
      const revenue = k.variable(multiply(kept, sold));
      const receipts = multiply(moneyKept, gross(later(week, 0), "trial"));
      const due = add(arrivals(later(week, 0)), bought(later(week, 0), "trial"));
      const paid = subtract(subtract(receipts, due), otherNow);
      k.set(cash, add(cash, subtract(paid, fixed(week))));
      k.set(lowestCash, minimum(lowestCash, cash));
      [profit, contribution, revenue, sold].forEach((more, i) => {
        k.set(sums[i], add(sums[i], more));
      });
      k.store(profits(week, "trial"), profit);
      k.store(revenues(week, "trial"), revenue);
      k.store(cashes(week, "trial"), cash);
    });
    [...sums, lowestCash].forEach((sum, i) => {
      k.store(totals[i], sum);
    });
  });
}
