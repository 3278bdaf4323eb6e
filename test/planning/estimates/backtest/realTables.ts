import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { dayNumber } from "../../../../src/math/dayNumber.js";
import { isoDay } from "../../../../src/math/isoDay.js";
import type { Cell } from "../../../../src/planning/tables/workbook.js";

/** A sales table with a row per product and week, in the order of its columns. */
export interface SalesRow {
  /** ISO day of the week's Monday. */
  readonly week: string;
  readonly sku: string;
  readonly category: string;
  readonly units: number;
  readonly price: number;
  readonly promoted: boolean;
}

/**
 * @param project path of the project's folder
 * @returns null where the file is not there
 */
export function readData(project: string, name: string): Readonly<Record<string, string | number>>[] | null {
  const path = `${project}/../shared/data/${name}`;
  if (!existsSync(path)) return null;
  return Papa.parse<Record<string, string | number>>(readFileSync(path, "utf8").trim(), {
    dynamicTyping: true,
    header: true,
  }).data;
}

/** UCI Online Retail: 60 best sellers by week, without the last week, which ends on a Friday. */
export function uciSales(project: string): SalesRow[] | null {
  const rows = readData(project, "uci_online_retail_sku_week.csv");
  return (
    rows
      ?.map((row) => ({
        week: day(row.week),
        sku: String(row.StockCode),
        category: "",
        units: Number(row.units),
        price: Number(row.avg_price),
        promoted: false,
      }))
      .filter(({ week }) => week < "2011-12-05") ?? null
  );
}

/** Simulated after Dominick's: 3 brands of orange juice in 33 stores. */
export function simulatedOrangeJuice(project: string): SalesRow[] | null {
  const rows = readData(project, "oj_sim_sales_weekly.csv");
  return (
    rows?.map((row) => ({
      week: day(row.WeekStarting),
      sku: `${row.Brand} in ${row.Store}`,
      category: String(row.Brand),
      units: Number(row.Quantity),
      price: Number(row.Price),
      promoted: row.Advert === 1,
    })) ?? null
  );
}

const firstWeek = dayNumber({ year: 1990, month: 6, day: 11 });

/** Dominick's: 11 brands in 12 stores; a deal or a feature in the leaflet counts as a promotion. */
export function orangeJuice(project: string): SalesRow[] | null {
  const rows = readData(project, "bayesm_orangejuice_12stores.csv");
  return (
    rows?.map((row) => ({
      week: isoDay(firstWeek + 7 * (Number(row.week) - 40)),
      sku: `brand ${row.brand} in ${row.store}`,
      category: `brand ${row.brand}`,
      units: Math.exp(Number(row.logmove)) / 64, // ounces to half gallons
      price: 64 * Number(row[`price${row.brand}`]),
      promoted: row.deal === 1 || Number(row.feat) > 0,
    })) ?? null
  );
}

function day(value: string | number | undefined): string {
  return String(value).slice(0, 10);
}

/** The rows as cells of a sheet, header first. */
export function salesCells(rows: readonly SalesRow[]): Cell[][] {
  return [
    ["Date", "SKU", "Category", "Units", "Price", "Promotion"],
    ...rows.map(({ week, sku, category, units, price, promoted }): Cell[] => [
      { date: week },
      sku,
      category,
      units,
      price,
      promoted ? 1 : 0,
    ]),
  ];
}

/** The weeks of the rows in order. */
export function weeksOf(rows: readonly SalesRow[]): string[] {
  return [...new Set(rows.map(({ week }) => week))].sort();
}
