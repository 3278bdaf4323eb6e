import { forEachInSteps, type Steps } from "../../simulation/steps.js";
import type { ProductRole, Replenishment } from "../plan.js";
import { planLimits } from "../planLimits.js";
import { isBlank, readText } from "./cleanCell.js";
import { periodsPerWeek, speaksOfDays } from "./columnRoles.js";
import type { Candidate } from "./foundTables.js";
import { readProductRole } from "./readProductRole.js";
import { rowsByName } from "./rowsByName.js";
import { rowsPerStep, type TableReader } from "./tableReader.js";

/** A row of the product table; null where the cell is blank or cannot be read. */
export interface ProductRow {
  readonly sku: string;
  readonly name: string;
  readonly category: string;
  readonly role: ProductRole;
  readonly price: number;
  readonly unitCost: number | null;
  readonly weeklyUnits: number | null;
  readonly stock: number | null;
  readonly leadTimeWeeks: number;
  readonly replenishment: Replenishment | null;
  readonly competitorPrice: number | null;
  readonly weeklyVisitors: number | null;
}

export function* readProducts(candidate: Candidate, reader: TableReader): Steps<ProductRow[]> {
  const nameRole = reader.has("sku") ? "sku" : "name";
  const leadTimeInDays = speaksOfDays(candidate.columns.leadTime?.header ?? "");
  const weekly = (row: number, role: "units" | "visitors") => {
    const value = reader.optionalNumber(row, role, "not-negative");
    return value === null ? null : value * periodsPerWeek(candidate.columns[role]!.header);
  };
  const products: ProductRow[] = [];
  yield* forEachInSteps(rowsByName(reader, nameRole), rowsPerStep, ({ row, name: sku }) => {
    const price = reader.number(row, "price", "positive");
    if (price === null) return reader.skip();
    products.push({
      sku,
      name: reader.text(row, "name") || sku,
      category: reader.text(row, "category"),
      role: readRole(reader, row),
      price,
      unitCost: reader.optionalNumber(row, "unitCost", "not-negative"),
      weeklyUnits: weekly(row, "units"),
      stock: reader.optionalNumber(row, "stock", "not-negative"),
      // What arrives after the longest plan arrives never.
      leadTimeWeeks: Math.min(planLimits.leadTimeWeeks, readLeadTime(reader, row, leadTimeInDays)),
      replenishment: readReplenishment(reader, row),
      competitorPrice: reader.optionalNumber(row, "competitorPrice", "positive"),
      weeklyVisitors: weekly(row, "visitors"),
    });
  });
  return products;
}

function readRole(reader: TableReader, row: number): ProductRole {
  const cell = reader.cell(row, "productRole");
  if (isBlank(cell)) return "";
  const role = readProductRole(cell);
  if (role === null) reader.note("role-unknown", row, "productRole");
  return role ?? "";
}

/** (r, Q) or order-up-to, by what the row says; null where it says nothing, or only half of it. */
function readReplenishment(reader: TableReader, row: number): Replenishment | null {
  const point = reader.optionalNumber(row, "reorderPoint", "not-negative");
  const quantity = reader.optionalNumber(row, "orderQuantity", "positive");
  if (point !== null && quantity !== null) return { policy: "reorder-point", point, quantity };
  const level = reader.optionalNumber(row, "orderUpTo", "not-negative");
  if (level !== null) return { policy: "order-up-to", level };
  if (point !== null || quantity !== null) {
    reader.note("reorder-incomplete", row, point === null ? "orderQuantity" : "reorderPoint");
  }
  return null;
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
