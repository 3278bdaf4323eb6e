import { readText } from "./cleanCell.js";
import type { Candidate, FoundColumn, TableChoice } from "./foundTables.js";
import { type HeaderRow, headerRun, lastRowUnder, rowsUnder } from "./headerRows.js";
import type { ColumnRole, TableKind } from "./issue.js";
import { spendColumns } from "./spendColumns.js";
import type { Workbook } from "./workbook.js";

/** The table that a person chose; null where its sheet is no longer there or no column was chosen. */
export function chosenTable(workbook: Workbook, table: TableKind, choice: TableChoice): Candidate | null {
  const sheet = workbook.sheets.find(({ id }) => id === choice.sheetId);
  const chosen = Object.entries(choice.columns) as [ColumnRole, number][];
  if (!sheet || chosen.length === 0) return null;
  const headers = (sheet.values[choice.headerRow - 1] ?? []).map(readText);
  const foundAt = (column: number): FoundColumn => ({ column, header: headers[column - 1] ?? "" });
  const placeOf = (first: number, last: number): HeaderRow => ({
    sheet,
    row: choice.headerRow - 1,
    firstColumn: first - 1,
    headers: headers.slice(first - 1, last),
  });
  const columns: Partial<Record<ColumnRole, FoundColumn>> = {};
  for (const [role, column] of chosen) columns[role] = foundAt(column);
  const run = headerRun(headers, Object.values(choice.columns));
  const channelColumns =
    table === "spend" ? channelColumnsOf(placeOf(run.first, run.last), choice, workbook.locale) : [];
  const all = [...chosen.map(([, column]) => column), ...channelColumns];
  const place = placeOf(Math.min(...all), Math.max(...all));
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

/**
 * Columns, from 1, that are each a channel's spend: those that were chosen, else those beside the chosen ones that
 * seem to be, but for those with another role; else the one that was chosen as spend. None in the long form.
 */
function channelColumnsOf(
  place: HeaderRow,
  { columns, channelColumns }: TableChoice,
  locale: string,
): readonly number[] {
  const { spend, ...others } = columns;
  if (spend !== undefined && columns.channel !== undefined) return [];
  const taken = new Set(Object.values(others));
  const isFree = (column: number) => !taken.has(column + 1);
  const revenue = columns.revenue === undefined ? null : columns.revenue - 1;
  const found = () =>
    spendColumns(place, rowsUnder(place), locale, isFree, revenue, true).map(({ column }) => column + 1);
  const free = (channelColumns ?? found()).filter((column) => !taken.has(column));
  return free.length === 0 && spend !== undefined ? [spend] : free;
}
