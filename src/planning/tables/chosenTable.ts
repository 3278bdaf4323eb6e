import { readText } from "./cleanCell.js";
import type { Candidate, FoundColumn, TableChoice } from "./foundTables.js";
import { headerRun, lastRowUnder, rowsUnder } from "./headerRows.js";
import type { ColumnRole, TableKind } from "./issue.js";
import { spendColumns } from "./spendColumns.js";
import type { SheetTable, Workbook } from "./workbook.js";

/** The table that a person chose; null where its sheet is no longer there or no column was chosen. */
export function chosenTable(workbook: Workbook, table: TableKind, choice: TableChoice): Candidate | null {
  const sheet = workbook.sheets.find(({ id }) => id === choice.sheetId);
  const chosen = Object.entries(choice.columns) as [ColumnRole, number][];
  if (!sheet || chosen.length === 0) return null;
  const headers = (sheet.values[choice.headerRow - 1] ?? []).map(readText);
  const foundAt = (column: number): FoundColumn => ({ column, header: headers[column - 1] ?? "" });
  const columns: Partial<Record<ColumnRole, FoundColumn>> = {};
  for (const [role, column] of chosen) columns[role] = foundAt(column);
  const isWide = table === "spend" && !(columns.channel && columns.spend);
  const channelColumns = isWide
    ? (choice.channelColumns ?? spendColumnsAmong(headers, choice, sheet, workbook.locale))
    : [];
  const all = [...chosen.map(([, column]) => column), ...channelColumns];
  const first = Math.min(...all) - 1;
  const end = Math.max(...all);
  const place = { sheet, row: choice.headerRow - 1, firstColumn: first, headers: headers.slice(first, end) };
  return {
    table,
    sheetId: sheet.id,
    sheet: sheet.name,
    headerRow: choice.headerRow,
    lastRow: Math.min(lastRowUnder(place, () => true) + 1, choice.lastRow ?? Number.POSITIVE_INFINITY),
    columns,
    channelColumns: channelColumns.map(foundAt),
    confidence: 1,
  };
}

/** Columns, from 1, beside the chosen ones that seem to be a channel's spend; else the one that was chosen as spend. */
function spendColumnsAmong(
  headers: readonly string[],
  { headerRow, columns }: TableChoice,
  sheet: SheetTable,
  locale: string,
): readonly number[] {
  const { spend, ...others } = columns;
  const run = headerRun(headers, Object.values(columns));
  const place = {
    sheet,
    row: headerRow - 1,
    firstColumn: run.first - 1,
    headers: headers.slice(run.first - 1, run.last),
  };
  const taken = new Set(Object.values(others));
  const isFree = (column: number) => !taken.has(column + 1);
  const revenue = columns.revenue === undefined ? null : columns.revenue - 1;
  const found = spendColumns(place, rowsUnder(place), locale, isFree, revenue, true);
  if (found.length === 0 && spend !== undefined) return [spend];
  return found.map(({ column }) => column + 1);
}
