import { isoDay } from "../../math/isoDay.js";
import { InputError, mustBeAsLong } from "../check.js";

/**
 * The purchase days of all customers, one customer after the other, each in order of time. Those of customer
 * c are the elements `starts[c]` to `starts[c + 1] − 1` of each list.
 */
export interface PurchaseDays {
  /** As they stood in the log. */
  readonly customers: readonly (string | number)[];
  /** One more than there are customers. */
  readonly starts: readonly number[];
  /** Days since 1970-01-01. */
  readonly days: Float64Array;
  /** Money of the day, refunds taken off. */
  readonly amounts: Float64Array;
  /** Orders of the day. */
  readonly orders: Int32Array;
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
): PurchaseDays {
  mustBeAsLong("dates", days.length, "customer_ids", customers.length);
  for (let i = 0; i < days.length; i++) {
    if (!(days[i] <= asOf))
      throw new InputError("dates", `must not be after as_of, ${isoDay(asOf)}`, isoDay(days[i]), i);
  }
  if (amounts) {
    for (let i = 0; i < amounts.length; i++) {
      if (!Number.isFinite(amounts[i])) throw new InputError("amounts", "must be a number", amounts[i], i);
    }
  }
  const { rows, ends } = rowsByCustomer(customers, days);
  const bought = {
    customers: [] as (string | number)[],
    starts: [0],
    days: new Float64Array(rows.length),
    amounts: new Float64Array(rows.length),
    orders: new Int32Array(rows.length),
  };
  let start = 0;
  let length = 0;
  for (const end of ends) {
    length = addNetOfRefunds(bought, length, rows, start, end, days, amounts);
    if (length > bought.starts[bought.customers.length]) {
      bought.customers.push(customers[rows[start]]);
      bought.starts.push(length);
    }
    start = end;
  }
  if (length === 0) throw new InputError("amounts", "must leave a purchase: refunds take all away", 0);
  return bought;
}

/** Last day of a log. */
export function lastDay(days: readonly number[]): number {
  return days.reduce((latest, day) => Math.max(latest, day), -Infinity);
}

/**
 * The rows of the log, customer by customer in order of appearance and within each in order of time, and
 * where the rows of each customer end.
 */
function rowsByCustomer(customers: readonly (string | number)[], days: readonly number[]) {
  const numbers = numbered(customers);
  const ends: number[] = [];
  for (const number of numbers) ends[number] = (ends[number] ?? 0) + 1;
  for (let c = 1; c < ends.length; c++) ends[c] += ends[c - 1];
  const next = Int32Array.from(ends);
  const rows = new Int32Array(customers.length);
  for (let i = rows.length - 1; i >= 0; i--) rows[--next[numbers[i]]] = i;
  for (let c = 0; c < ends.length; c++) sortByDay(rows, next[c], ends[c], days);
  return { rows, ends };
}

/** Sorts a part of the rows, which in most logs is in order. */
function sortByDay(rows: Int32Array, start: number, end: number, days: readonly number[]): void {
  for (let k = start + 1; k < end; k++) {
    if (days[rows[k]] < days[rows[k - 1]]) {
      rows.subarray(start, end).sort((i, j) => days[i] - days[j] || i - j);
      return;
    }
  }
}

/** The number of each row's customer, from 0 by first appearance. */
function numbered(customers: readonly (string | number)[]): Int32Array {
  const known = new Map<string | number, number>();
  const numbers = new Int32Array(customers.length);
  for (let i = 0; i < numbers.length; i++) {
    const key = sameKey(customers[i]);
    let number = known.get(key);
    if (number === undefined) {
      number = known.size;
      known.set(key, number);
    }
    numbers[i] = number;
  }
  return numbers;
}

/** The number that text shows exactly, so that it is the same as the number; numbers are quicker to find. */
function sameKey(customer: string | number): string | number {
  if (typeof customer === "number" || !/^(?:0|[1-9]\d{0,14})$/.test(customer)) return customer;
  return Number(customer);
}

type Writable = Pick<PurchaseDays, "days" | "amounts" | "orders">;

/**
 * Adds the purchase days of the next customer.
 *
 * @param first  their place, the length of the lists so far
 * @param rows   whose elements from start to end are the customer's, in order of time
 * @returns length of the lists now
 */
function addNetOfRefunds(
  bought: Writable,
  first: number,
  rows: Int32Array,
  start: number,
  end: number,
  days: readonly number[],
  amounts: readonly number[] | undefined,
): number {
  let length = first;
  for (let from = start, to = start; from < end; from = to) {
    const day = days[rows[from]];
    let ordered = 0;
    let refunded = 0;
    let orders = 0;
    for (; to < end && days[rows[to]] === day; to++) {
      const amount = amounts ? amounts[rows[to]] : 0;
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
      bought.days[length] = day;
      bought.amounts[length] = net;
      bought.orders[length] = orders;
      length++;
    } else if (net < 0) {
      length = takeOffEarlier(bought, first, length, -net);
    }
  }
  return length;
}

/** Takes a refund off the latest days from `first` to `end`; a day of value 0 has nothing to give back. */
function takeOffEarlier(
  { days, amounts, orders }: Writable,
  first: number,
  end: number,
  refund: number,
): number {
  let left = refund;
  let newEnd = end;
  for (let k = end - 1; k >= first && left > 0; k--) {
    const amount = amounts[k];
    if (amount === 0) continue;
    if (amount - left > rounding * amount) {
      amounts[k] = amount - left;
      break;
    }
    left -= amount;
    for (const list of [days, amounts, orders]) list.copyWithin(k, k + 1, newEnd);
    newEnd--;
  }
  return newEnd;
}
