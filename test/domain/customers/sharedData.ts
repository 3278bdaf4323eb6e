import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../../../shared/data");

/** Real data stand beside the project where it is developed; elsewhere the tests that need them are skipped. */
export const hasSharedData = existsSync(folder);

/** Columns of numbers of a CSV file. */
export function sharedColumns(file: string, ...names: readonly string[]): number[][] {
  const [header, ...rows] = readFileSync(join(folder, file), "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  return names.map((name) => rows.map((row) => Number(row[header.indexOf(name)])));
}

/** A log of orders: customer, day since 1970-01-01, money. */
export interface OrderLog {
  readonly customers: string[];
  readonly days: number[];
  readonly amounts: number[];
}

/** The invoices of UCI Online Retail (Chen, Sain & Guo 2012), cancellations left out. */
export function onlineRetailOrders(): OrderLog {
  const log: OrderLog = { customers: [], days: [], amounts: [] };
  const [, ...lines] = readFileSync(join(folder, "uci_online_retail_orders.csv"), "utf8")
    .trim()
    .split(/\r?\n/);
  for (const line of lines) {
    const [, date, customer, ...rest] = line.split(",");
    const [revenue, cancellation] = rest.slice(-2);
    if (cancellation !== "0" || !(Number(revenue) > 0) || customer === "") continue;
    log.customers.push(customer);
    log.days.push(Date.parse(date.slice(0, 10)) / 86_400_000);
    log.amounts.push(Number(revenue));
  }
  return log;
}

/** All orders of CDNOW's customers of 1997 (Fader & Hardie 2001). */
export function cdnowOrders(): OrderLog {
  const [, ...lines] = readFileSync(join(folder, "CDNOW_master.txt"), "utf8").trim().split(/\r?\n/);
  const rows = lines.map((line) => line.trim().split(/\s+/)).filter((row) => row.length === 4);
  return {
    customers: rows.map(([customer]) => customer),
    days: rows.map(([, date]) => {
      return Date.parse(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`) / 86_400_000;
    }),
    amounts: rows.map((row) => Number(row[3])),
  };
}
