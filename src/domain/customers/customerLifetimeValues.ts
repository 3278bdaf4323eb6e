import { type CalendarDay, calendarDay } from "../../math/dayNumber.js";
import { distinctRows } from "../../math/distinctRows.js";
import { InputError, mustBePositive, mustNotBeNegative } from "../check.js";
import type { Future } from "./bgNbdFuture.js";
import { customerFuture } from "./customerFuture.js";
import { historyOf } from "./customerSummary.js";
import { maximizeSpendLikelihood } from "./gammaGammaLikelihood.js";
import { mergeHistories } from "./histories.js";
import { maximizeLikelihood } from "./maximizeLikelihood.js";
import { lastDay, purchaseDays } from "./purchaseDays.js";
import type { PurchaseModel } from "./purchaseModel.js";

const longestHorizon = 36525;

export interface CustomerValue {
  readonly customer: string | number;
  /** Purchase days, the first included. */
  readonly orders: number;
  readonly lastOrder: CalendarDay;
  readonly pAlive: number;
  readonly expectedOrders: number;
  readonly expectedSpend: number;
  readonly ltv: number;
}

/**
 * Lifetime value of each customer over the time ahead, from a log of orders: purchases by BG/NBD (or another
 * model), their value by gamma-gamma, both fitted to the log, in days.
 *
 *   LTV = g·E(M)·Σ_w [E Y(7w) − E Y(7(w − 1))]/(1 + d)^((7w − 3.5)/365)
 *
 * The purchases of a week count as made in its middle; a last week may be shorter.
 *
 * @param customers      whose order, per row of the log
 * @param days           days since 1970-01-01, in any order; several orders of a day are one purchase
 * @param amounts        money, refunds negative
 * @param horizonDays    days ahead, above 0, at most 36,525
 * @param annualDiscount d, interest per year, 0 or more
 * @param grossMargin    g, share of the order value that remains, −1 to 1
 * @param asOf           today; absent: the last day of the log
 * @returns a row per customer, most valuable first
 * @throws {InputError} if the log is impossible, fewer than 2 customers came back, or their spends differ so
 *   much that no mean exists
 * @see Fader, Hardie & Lee (2005), RFM and CLV: using iso-value curves, J. Marketing Research 42(4):415
 */
export function customerLifetimeValues(
  customers: readonly (string | number)[],
  days: readonly number[],
  amounts: readonly number[],
  horizonDays = 365,
  annualDiscount = 0.1,
  grossMargin = 1,
  model: PurchaseModel = "bg/nbd",
  asOf: number = lastDay(days),
): CustomerValue[] {
  mustBePositive("horizon_days", horizonDays);
  if (horizonDays > longestHorizon) {
    throw new InputError("horizon_days", `must be at most ${longestHorizon}, a hundred years`, horizonDays);
  }
  mustNotBeNegative("annual_discount", annualDiscount);
  if (!(grossMargin >= -1 && grossMargin <= 1)) {
    throw new InputError("gross_margin", "must be between -1 and 1 (50% is 0.5)", grossMargin);
  }
  const bought = purchaseDays(customers, days, amounts, asOf);
  const histories = bought.customers.map((_, c) => historyOf(bought, c, asOf));
  const future = fittedFuture(histories, model);
  const spendOf = fittedSpend(histories);
  // What a customer who has not left will buy does not depend on recency: many share it.
  const { group, first } = distinctRows([
    histories.map(({ frequency }) => frequency),
    histories.map(({ age }) => age),
  ]);
  const weeks = weeksAhead(horizonDays, annualDiscount);
  const ifAlive = Array.from(first, (c) => purchasesAhead(future, histories[c], weeks));
  const values = histories.map(({ frequency, recency, age, meanSpend }, c) => {
    const { purchases, discounted } = ifAlive[group[c]];
    const pAlive = future.alive(frequency, recency, age);
    const expectedSpend = spendOf(frequency, meanSpend);
    return {
      customer: bought.customers[c],
      orders: frequency + 1,
      lastOrder: calendarDay(asOf - age + recency),
      pAlive,
      expectedOrders: pAlive * purchases,
      expectedSpend,
      ltv: grossMargin * expectedSpend * pAlive * discounted,
    };
  });
  return values.sort((one, other) => other.ltv - one.ltv);
}

/** Expected purchases of a customer who has not left, and the same with each discounted to today. */
function purchasesAhead(future: Future, { frequency, age }: History, weeks: readonly Week[]) {
  let purchases = 0;
  let discounted = 0;
  for (const { end, discount } of weeks) {
    const before = purchases;
    purchases = future.purchases(frequency, age, end);
    discounted += (purchases - before) * discount;
  }
  return { purchases, discounted };
}

type History = ReturnType<typeof historyOf>;

function fittedFuture(histories: readonly History[], model: PurchaseModel) {
  if (!histories.some(({ frequency }) => frequency > 0)) {
    throw new InputError("customer_ids", "must come back on a later day for some customers", "nobody");
  }
  const merged = mergeHistories(
    histories.map(({ frequency }) => frequency),
    histories.map(({ recency }) => recency),
    histories.map(({ age }) => age),
  );
  return customerFuture(maximizeLikelihood(merged, model).parameters, model);
}

/** Customers whose repeat purchases were all free say nothing of what customers spend. */
function fittedSpend(histories: readonly History[]) {
  const paying = histories.filter(({ frequency, meanSpend }) => frequency > 0 && meanSpend > 0);
  if (paying.length < 2) {
    const rule = "must be above 0 for repeat orders of at least 2 customers";
    throw new InputError("amounts", rule, `${paying.length} customers`);
  }
  const { p, q, gamma } = maximizeSpendLikelihood(
    paying.map(({ frequency }) => frequency),
    paying.map(({ meanSpend }) => meanSpend),
  );
  if (q <= 1) {
    const rule = "must have a mean: a few customers spend so much more that the fitted q is not above 1";
    throw new InputError("amounts", rule, q);
  }
  return (x: number, meanSpend: number) => (p * (gamma + x * meanSpend)) / (p * x + q - 1);
}

interface Week {
  /** Days from today to its end. */
  readonly end: number;
  readonly discount: number;
}

function weeksAhead(horizonDays: number, annualDiscount: number): Week[] {
  return Array.from({ length: Math.ceil(horizonDays / 7) }, (_, week) => {
    const end = Math.min(7 * (week + 1), horizonDays);
    const middle = (7 * week + end) / 2;
    return { end, discount: (1 + annualDiscount) ** (-middle / 365) };
  });
}
