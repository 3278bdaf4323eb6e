import type { Candidate, TableChoice } from "../../src/planning/tables/foundTables.js";
import type { ColumnRole, TableKind } from "../../src/planning/tables/issue.js";
import type { SheetTable } from "../../src/planning/tables/workbook.js";

/** The columns a person may point out in each kind of table, in the order in which they are shown. */
export const tableRoles: Readonly<Record<TableKind, readonly ColumnRole[]>> = {
  products: [
    "sku",
    "name",
    "category",
    "productRole",
    "price",
    "unitCost",
    "competitorPrice",
    "units",
    "visitors",
    "stock",
    "leadTime",
    "reorderPoint",
    "orderQuantity",
    "orderUpTo",
  ],
  channels: ["channel", "spend", "revenue", "orderCount"],
  history: ["sku", "date", "units", "price", "revenue", "promotion", "soldOut", "visitors"],
  spend: ["date", "channel", "spend", "revenue", "orderCount", "orderValue", "visitors"],
  orders: ["orderValue"],
};

/** In the order in which they are shown. */
export const tableKinds = Object.keys(tableRoles) as readonly TableKind[];

/** What was found, said as a person would choose it. */
export function choiceOf({ sheetId, headerRow, columns, channelColumns }: Candidate): TableChoice {
  const places = Object.entries(columns).map(([role, found]) => [role, found.column]);
  const choice = { sheetId, headerRow, columns: Object.fromEntries(places) };
  if (channelColumns.length === 0) return choice;
  return { ...choice, channelColumns: channelColumns.map(({ column }) => column) };
}

/** A choice with one column changed; null: the table has no such column. */
export function withColumn(choice: TableChoice, role: ColumnRole, column: number | null): TableChoice {
  const { [role]: _, ...others } = choice.columns;
  return { ...choice, columns: column === null ? others : { ...others, [role]: column } };
}

/** A choice with a column taken for a channel's spend, or no longer. */
export function withChannelColumn(choice: TableChoice, column: number, isChannel: boolean): TableChoice {
  const others = (choice.channelColumns ?? []).filter((other) => other !== column);
  const channelColumns = isChannel ? [...others, column].sort((a, b) => a - b) : others;
  return { ...choice, channelColumns };
}

/** A choice that leaves the channels open, with those that were found for it. */
export function withChannels(choice: TableChoice, used: Candidate | undefined): TableChoice {
  const found = used?.channelColumns.map(({ column }) => column) ?? [];
  return choice.channelColumns || found.length === 0 ? choice : { ...choice, channelColumns: found };
}

/** A whole sheet as a choice whose columns are still to be pointed out; its first row with text has the headers. */
export function choiceOfSheet({ id, values }: SheetTable): TableChoice {
  const row = values.findIndex((cells) =>
    cells.some((cell) => typeof cell === "string" && cell.trim() !== ""),
  );
  return { sheetId: id, headerRow: Math.max(row, 0) + 1, columns: {} };
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
