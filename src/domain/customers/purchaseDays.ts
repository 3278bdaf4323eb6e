import { isoDay } from "../../math/isoDay.js";
import { InputError, mustBeAsLong } from "../check.js";

/** A customer's purchase days, in order of time; element k of each list belongs to day k. */
export interface PurchaseDays {
  /** As it stood in the log. */
  readonly customer: string | number;
  /** Days since 1970-01-01. */
  readonly days: readonly number[];
  /** Money of the day, refunds taken off. */
  readonly amounts: readonly number[];
  /** Orders of the day. */
  readonly orders: readonly number[];
}

/** The part of a day's orders that is rounding, not money: 0.1 + 0.2 − 0.3 is nothing. */
const rounding = 1e-9;

/**
 * Turns a log of orders into the purchase days of each customer, in the order in which customers first
 * appear. A negative amount is a refund: it is taken off the customer's orders of that day, else of the
 * latest earlier days; what is older than the log counts for nothing. A day that refunds bring to 0 or below
 * is no purchase, and a customer without any is left out; an order of value 0 is a purchase.
 *
 * @param customers whose order, per row; 17850 and "17850" are the same customer
 * @param days      days since 1970-01-01, in any order
 * @param amounts   money; absent: every row is an order
 * @param asOf      the last day that counts
 * @throws {InputError} if an order is later, an amount is missing or no purchase is left
 */
export function purchaseDays(
  customers: readonly (string | number)[],
  days: readonly number[],
  amounts: readonly number[] | undefined,
  asOf: number,
): PurchaseDays[] {
  mustBeAsLong("dates", days.length, "customer_ids", customers.length);
  days.forEach((day, i) => {
    if (!(day <= asOf))
      throw new InputError("dates", `must not be after as_of, ${isoDay(asOf)}`, isoDay(day), i);
  });
  amounts?.forEach((amount, i) => {
    if (!Number.isFinite(amount)) throw new InputError("amounts", "must be a number", amount, i);
  });
  const rows = rowsByCustomer(customers);
  const all: PurchaseDays[] = [];
  for (const own of rows.values()) {
    if (own.some((row, k) => k > 0 && days[row] < days[own[k - 1]])) own.sort((i, j) => days[i] - days[j]);
    const bought = netOfRefunds(customers[own[0]], own, days, amounts);
    if (bought.days.length > 0) all.push(bought);
  }
  if (all.length === 0) throw new InputError("amounts", "must leave a purchase: refunds take all away", 0);
  return all;
}

/** Last day of a log. */
export function lastDay(days: readonly number[]): number {
  return days.reduce((latest, day) => Math.max(latest, day), -Infinity);
}

function rowsByCustomer(customers: readonly (string | number)[]): Map<string | number, number[]> {
  const rows = new Map<string | number, number[]>();
  for (let i = 0; i < customers.length; i++) {
    const key = sameKey(customers[i]);
    const own = rows.get(key);
    if (own) own.push(i);
    else rows.set(key, [i]);
  }
  return rows;
}

/** The number that text shows exactly, so that it is the same as the number; numbers are quicker to find. */
function sameKey(customer: string | number): string | number {
  if (typeof customer === "number" || !/^(?:0|[1-9]\d{0,14})$/.test(customer)) return customer;
  return Number(customer);
}

/** @param rows of one customer, in order of time */
function netOfRefunds(
  customer: string | number,
  rows: readonly number[],
  days: readonly number[],
  amounts: readonly number[] | undefined,
): PurchaseDays {
  const bought = { customer, days: [] as number[], amounts: [] as number[], orders: [] as number[] };
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const day = days[rows[start]];
    let ordered = 0;
    let refunded = 0;
    let orders = 0;
    for (; end < rows.length && days[rows[end]] === day; end++) {
      const amount = amounts?.[rows[end]] ?? 0;
      if (amount < 0) {
        refunded -= amount;
      } else {
        ordered += amount;
        orders++;
      }
    }
    const net = ordered - refunded;
    const isPurchase = refunded === 0 ? orders > 0 : net > rounding * ordered;
    if (isPurchase) {
      bought.days.push(day);
      bought.amounts.push(net);
      bought.orders.push(orders);
    } else if (net < 0) {
      takeOffEarlier(bought, -net);
    }
  }
  return bought;
}

/** Takes a refund off the latest purchase days; a day of value 0 has nothing to give back. */
function takeOffEarlier(
  bought: { readonly days: number[]; readonly amounts: number[]; readonly orders: number[] },
  refund: number,
): void {
  let left = refund;
  for (let k = bought.days.length - 1; k >= 0 && left > 0; k--) {
    const amount = bought.amounts[k];
    if (amount === 0) continue;
    if (amount - left > rounding * amount) {
      bought.amounts[k] = amount - left;
      return;
    }
    left -= amount;
    for (const list of [bought.days, bought.amounts, bought.orders]) list.splice(k, 1);
  }
}
