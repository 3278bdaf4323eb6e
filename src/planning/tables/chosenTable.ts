import { readText } from "./cleanCell.js";
import type { Candidate, FoundColumn, TableChoice } from "./foundTables.js";
import { lastRowUnder } from "./headerRows.js";
import type { ColumnRole, TableKind } from "./issue.js";
import type { Workbook } from "./workbook.js";

/** The table that a person chose; null where its sheet is no longer there or no column was chosen. */
export function chosenTable(workbook: Workbook, table: TableKind, choice: TableChoice): Candidate | null {
  const sheet = workbook.sheets.find(({ id }) => id === choice.sheetId);
  const chosen = Object.entries(choice.columns) as [ColumnRole, number][];
  if (!sheet || chosen.length === 0) return null;
  const headers = (sheet.values[choice.headerRow - 1] ?? []).map(readText);
  const columns: Partial<Record<ColumnRole, FoundColumn>> = {};
  for (const [role, column] of chosen) columns[role] = { column, header: headers[column - 1] ?? "" };
  const first = Math.min(...chosen.map(([, column]) => column)) - 1;
  const end = Math.max(...chosen.map(([, column]) => column));
  const place = { sheet, row: choice.headerRow - 1, firstColumn: first, headers: headers.slice(first, end) };
  return {
    table,
    sheetId: sheet.id,
    sheet: sheet.name,
    headerRow: choice.headerRow,
    lastRow: Math.min(lastRowUnder(place, () => true) + 1, choice.lastRow ?? Number.POSITIVE_INFINITY),
    columns,
    confidence: 1,
  };
}
