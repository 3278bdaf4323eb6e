import { lastDay, type PurchaseDays, purchaseDays } from "./purchaseDays.js";

export type TimeUnit = "day" | "week" | "month" | "year";

const daysPer: Readonly<Record<TimeUnit, number>> = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 };

export interface CustomerSummary {
  readonly customer: string | number;
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
  readonly meanSpend: number | null;
}

/**
 * What the models of customer behavior need to know of each customer's orders. The first purchase makes the
 * customer, so that frequency and spend are those of the repeat purchases; one purchase day counts once.
 *
 *   x = purchase days − 1,   tₓ = last − first,   T = as_of − first,   z = Σ amounts of repeat days / x
 *
 * @param customers whose order, per row of the log
 * @param days      days since 1970-01-01, in any order
 * @param amounts   money, refunds negative; absent: no spend is returned
 * @param unit      of recency and age; a month is a twelfth of 365.25 days
 * @param asOf      today; absent: the last day of the log
 * @returns a row per customer, by first appearance in the log; a meanSpend of 0 without a repeat
 * @throws {InputError} if an order is after as_of, an amount is missing or no purchase is left
 * @see Fader & Hardie (2008), brucehardie.com/notes/023 (preparing CDNOW data), for the convention
 */
export function customerSummary(
  customers: readonly (string | number)[],
  days: readonly number[],
  amounts?: readonly number[],
  unit: TimeUnit = "day",
  asOf: number = lastDay(days),
): CustomerSummary[] {
  const scale = daysPer[unit];
  const bought = purchaseDays(customers, days, amounts, asOf);
  return bought.customers.map((customer, c) => {
    const { frequency, recency, age, meanSpend } = historyOf(bought, c, asOf);
    return {
      customer,
      frequency,
      recency: recency / scale,
      age: age / scale,
      meanSpend: amounts === undefined ? null : meanSpend,
    };
  });
}

/** The history of customer c in days. */
export function historyOf({ starts, days, amounts }: PurchaseDays, c: number, asOf: number) {
  const first = starts[c];
  const frequency = starts[c + 1] - first - 1;
  let spent = 0;
  for (let k = first + 1; k <= first + frequency; k++) spent += amounts[k];
  return {
    frequency,
    recency: days[first + frequency] - days[first],
    age: asOf - days[first],
    meanSpend: frequency === 0 ? 0 : spent / frequency,
  };
}
