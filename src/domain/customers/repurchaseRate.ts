import { mustBeWhole } from "../check.js";
import { lastDay, purchaseDays } from "./purchaseDays.js";

/**
 * Share of customers who bought again on a later day.
 *
 *   rate = customers with a second purchase day, at most `windowDays` after the first / customers
 *
 * Customers of the last days have had less time to come back; they count all the same.
 *
 * @param customers  whose order, per row of the log
 * @param days       days since 1970-01-01, in any order
 * @param windowDays days after the first purchase that count, the last included; absent: all
 * @returns share, 0 to 1
 * @throws {InputError} if the window is not a whole number of days, 1 or more
 * @see Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics, 3rd ed., ch. 2 (repeat rate)
 */
export function repurchaseRate(
  customers: readonly (string | number)[],
  days: readonly number[],
  windowDays?: number,
): number {
  if (windowDays !== undefined) mustBeWhole("window_days", windowDays, 1);
  const bought = purchaseDays(customers, days, undefined, lastDay(days));
  let again = 0;
  bought.customers.forEach((_, c) => {
    const first = bought.starts[c];
    const hasSecond = bought.starts[c + 1] > first + 1;
    if (hasSecond && bought.days[first + 1] - bought.days[first] <= (windowDays ?? Infinity)) again++;
  });
  return again / bought.customers.length;
}
