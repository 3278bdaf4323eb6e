import { planLimits } from "../planLimits.js";
import { readText } from "./cleanCell.js";
import { periodsPerWeek, speaksOfDays } from "./columnRoles.js";
import type { Candidate } from "./foundTables.js";
import { rowsByName } from "./rowsByName.js";
import type { TableReader } from "./tableReader.js";

/** A row of the product table; null where the cell is blank or cannot be read. */
export interface ProductRow {
  readonly sku: string;
  readonly name: string;
  readonly category: string;
  readonly price: number;
  readonly unitCost: number | null;
  readonly weeklyUnits: number | null;
  readonly stock: number | null;
  readonly leadTimeWeeks: number;
}

export function readProducts(candidate: Candidate, reader: TableReader): ProductRow[] {
  const nameRole = reader.has("sku") ? "sku" : "name";
  const unitsPerWeek = periodsPerWeek(candidate.columns.units?.header ?? "");
  const leadTimeInDays = speaksOfDays(candidate.columns.leadTime?.header ?? "");
  const products: ProductRow[] = [];
  for (const { row, name: sku } of rowsByName(reader, nameRole)) {
    const price = reader.number(row, "price", "positive");
    if (price === null) {
      reader.skip();
      continue;
    }
    const units = reader.optionalNumber(row, "units", "not-negative");
    products.push({
      sku,
      name: reader.text(row, "name") || sku,
      category: reader.text(row, "category"),
      price,
      unitCost: reader.optionalNumber(row, "unitCost", "not-negative"),
      weeklyUnits: units === null ? null : units * unitsPerWeek,
      stock: reader.optionalNumber(row, "stock", "not-negative"),
      // What arrives after the longest plan arrives never.
      leadTimeWeeks: Math.min(planLimits.leadTimeWeeks, readLeadTime(reader, row, leadTimeInDays)),
    });
  }
  return products;
}

/** Whole weeks, rounded up: `14 days`, `2 周`, or a number in the header's unit. 0 where there is none. */
function readLeadTime(reader: TableReader, row: number, headerInDays: boolean): number {
  const cell = reader.cell(row, "leadTime");
  const match = typeof cell === "string" ? /^(\d*\.?\d+)\s*(\D+)$/.exec(readText(cell)) : null;
  const unit = match?.[2] ?? "";
  if (match && (speaksOfDays(unit) || /周|週|week|wk/i.test(unit))) {
    return Math.ceil(Number(match[1]) / (speaksOfDays(unit) ? 7 : 1));
  }
  const value = reader.optionalNumber(row, "leadTime", "not-negative") ?? 0;
  return Math.ceil(headerInDays ? value / 7 : value);
}
