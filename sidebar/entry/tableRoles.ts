import type { Candidate, TableChoice } from "../../src/planning/foundTables.js";
import type { ColumnRole, TableKind } from "../../src/planning/issue.js";
import type { SheetTable } from "../../src/planning/workbook.js";

export const tableKinds = ["products", "channels", "history", "orders"] as const satisfies TableKind[];

/** The columns a person may point out in each kind of table, in the order in which they are shown. */
export const tableRoles: Readonly<Record<TableKind, readonly ColumnRole[]>> = {
  products: ["sku", "name", "category", "price", "unitCost", "units", "stock", "leadTime"],
  channels: ["channel", "spend", "revenue"],
  history: ["sku", "date", "units", "price", "promotion"],
  orders: ["orderValue"],
};

/** A candidate as a person's choice, with one column changed; null: the table has no such column. */
export function withColumn(candidate: Candidate, role: ColumnRole, column: number | null): TableChoice {
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const [known, found] of Object.entries(candidate.columns)) columns[known as ColumnRole] = found.column;
  delete columns[role];
  if (column !== null) columns[role] = column;
  return { sheetId: candidate.sheetId, headerRow: candidate.headerRow, columns };
}

/** The columns of a sheet that have a header in this row, from 1. */
export function headersOf(sheet: SheetTable, headerRow: number): { column: number; header: string }[] {
  const row = sheet.values[headerRow - 1] ?? [];
  return row
    .map((cell, k) => ({ column: k + 1, header: typeof cell === "object" ? cell.date : String(cell).trim() }))
    .filter(({ header }) => header !== "");
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
