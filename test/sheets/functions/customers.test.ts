import { describe, expect, it } from "vitest";
import { COHORT, CUSTOMER_SUMMARY, REPURCHASE_RATE, RFM } from "../../../src/sheets/functions/customers.js";
import { openStream, streamKey } from "../../../src/simulation/streams.js";

type Order = readonly [customer: string | number, day: number, amount: number];

const serialOf1970 = 25_569;
const firstDay = 20_454; // 2026-01-01
const lastDay = firstDay + 364;
const key = streamKey("order log");

/** Ids as shops have them: numbers, numbers that are text in some rows, names, e-mail addresses. */
const idOf = (customer: number, row: number) =>
  [customer, row % 2 === 0 ? customer : String(customer), `顾客${customer}`, `buyer${customer}@example.cn`][
    customer % 4
  ];

/** Orders of a year in any order, several a day, one in twenty a refund of part of the order before it. */
function ordersOf(count: number): Order[] {
  const stream = openStream(key, "orders", 0);
  const orders: Order[] = [];
  while (orders.length < count) {
    const customer = idOf(1 + Math.floor(stream.uniform() * 20_000), orders.length);
    const day = firstDay + Math.floor(stream.uniform() * 365);
    const amount = 10 + Math.floor(stream.uniform() * 90);
    orders.push([customer, day, amount]);
    if (orders.length % 20 === 19) orders.push([customer, day, -5]);
  }
  orders[0] = [idOf(2, 0), lastDay, 30]; // somebody bought on the last day
  return shuffled(orders);
}

function shuffled<T>(values: readonly T[]): T[] {
  const stream = openStream(key, "shuffle", 0);
  const keyed = values.map((value) => ({ value, at: stream.uniform() }));
  return keyed.sort((a, b) => a.at - b.at).map(({ value }) => value);
}

/** A day as a date cell of a time of day, a serial number with a time of day, or text. */
function dateCell(day: number, form: number): Date | number | string {
  const date = new Date(day * 86_400_000);
  const text = date.toISOString().slice(0, 10);
  if (form === 0) return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 13, 30);
  return form === 1 ? day + serialOf1970 + 0.99 : text;
}

/** Columns with names above them, a blank row after every hundredth order and some at the end. */
function columnsOf(orders: readonly Order[]) {
  const rows = orders.flatMap(([customer, day, amount], i) => {
    const row = [customer, dateCell(day, i % 3), amount];
    return i % 100 === 99 ? [row, ["", "", ""]] : [row];
  });
  const all = [["customer", "date", "amount"], ...rows, ["", "", ""], ["", "", ""]];
  return [0, 1, 2].map((k) => all.map((row) => [row[k]]));
}

interface Purchases {
  readonly customer: string;
  /** Money by day. */
  readonly days: Map<number, number>;
  orders: number;
}

/** What each customer bought, counted the plain way: no refund here exceeds its day. */
function purchasesOf(orders: readonly Order[]): Purchases[] {
  const customers = new Map<string, Purchases>();
  for (const [customer, day, amount] of orders) {
    const bought = customers.get(String(customer)) ?? {
      customer: String(customer),
      days: new Map(),
      orders: 0,
    };
    customers.set(bought.customer, bought);
    bought.days.set(day, (bought.days.get(day) ?? 0) + amount);
    if (amount > 0) bought.orders++;
  }
  return [...customers.values()];
}

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
const inOrder = (days: Map<number, number>) => [...days.keys()].sort((a, b) => a - b);

describe("a log of 100,000 orders in any order, with dates in three forms, refunds, blanks and ids of four kinds", () => {
  const orders = ordersOf(100_000);
  const purchases = purchasesOf(orders);
  const [ids, dates, amounts] = columnsOf(orders);

  it("has a summary with a row per customer, by first appearance", () => {
    const [header, ...rows] = CUSTOMER_SUMMARY(ids, dates, amounts, "", "") as unknown[][];
    expect(header).toEqual(["customer", "frequency", "recency", "age", "mean_spend"]);
    const expected = purchases.map(({ customer, days }) => {
      const [first, ...repeats] = inOrder(days);
      const spent = sum(repeats.map((day) => days.get(day)!));
      return [
        customer,
        repeats.length,
        (repeats.at(-1) ?? first) - first,
        lastDay - first,
        repeats.length > 0 ? spent / repeats.length : 0,
      ];
    });
    expect(rows.map(([customer, ...figures]) => [String(customer), ...figures])).toEqual(expected);
  });

  it("has recency, frequency and money per customer, in five scores each", () => {
    const [, ...rows] = RFM(ids, dates, amounts, dateCell(lastDay + 1, 2), "") as unknown[][];
    const expected = purchases.map(({ customer, days, orders: count }) => {
      return [customer, lastDay + 1 - Math.max(...days.keys()), count, sum(days.values())];
    });
    expect(rows.map(([customer, ...figures]) => [String(customer), ...figures.slice(0, 3)])).toEqual(
      expected,
    );
    for (const column of [4, 5, 6]) {
      expect([...new Set(rows.map((row) => row[column]))].sort()).toEqual([1, 2, 3, 4, 5]);
    }
  });

  it("has cohorts by month that hold every customer and all the money", () => {
    const [header, ...rows] = COHORT(ids, dates, "month", "revenue", amounts) as (string | number)[][];
    expect(header).toEqual(["cohort", "size", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(rows.map(([cohort]) => cohort)).toEqual(
      Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, "0")}`),
    );
    expect(sum(rows.map(([, size]) => Number(size)))).toBe(purchases.length);
    expect(sum(rows.flatMap((row) => row.slice(2).map(Number)))).toBe(
      sum(orders.map(([, , amount]) => amount)),
    );
  });

  it("has the share of customers with a second purchase day", () => {
    const again = purchases.filter(({ days }) => days.size > 1).length;
    expect(REPURCHASE_RATE(ids, dates, "")).toBe(again / purchases.length);
  });
});
