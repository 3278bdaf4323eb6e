import { readText } from "./cleanCell.js";
import type { Candidate } from "./foundTables.js";
import { headerRun } from "./headerRows.js";
import type { Issue } from "./issue.js";
import type { SheetTable } from "./workbook.js";

/** What stands beside the channels of a spend history and has no use, so that a person can see and change it. */
export function columnsNotChannels(
  { table, columns, channelColumns, headerRow }: Candidate,
  sheet: SheetTable,
): Issue[] {
  if (channelColumns.length === 0) return [];
  const used = new Set([...Object.values(columns), ...channelColumns].map(({ column }) => column));
  const headers = sheet.values[headerRow - 1];
  const { first, last } = headerRun(headers, [...used]);
  const others: number[] = [];
  for (let column = first; column <= last; column++) {
    if (!used.has(column) && readText(headers[column - 1]) !== "") others.push(column);
  }
  if (others.length === 0) return [];
  const value = others.map((column) => readText(headers[column - 1])).join(", ");
  const at = { sheet: sheet.name, row: headerRow, column: others[0] };
  return [{ code: "columns-not-channels", table, ...at, value, count: others.length }];
}
