import type { FoundColumn } from "./foundTables.js";
import type { ColumnRole } from "./issue.js";
import { channelName } from "./spendColumns.js";
import type { TableReader } from "./tableReader.js";

/** One row of a spend history: a date, or a date and channel. */
export interface SpendRow {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly spends: readonly { readonly channel: string; readonly spend: number }[];
  /** Revenue or units sold beside it; null where the row does not say. */
  readonly response: number | null;
}

const responseRoles = ["revenue", "orderCount", "units"] as const satisfies ColumnRole[];

/** What the response of a spend history is; null where it has none. */
export function responseKind(reader: TableReader): "revenue" | "units" | null {
  const hasRevenue = reader.has("revenue") || (reader.has("orderCount") && reader.has("orderValue"));
  if (hasRevenue) return "revenue";
  return responseRoles.some(reader.has) ? "units" : null;
}

/** Rows of the long form, one for each date and channel. A row without channel or spend is noted and not used. */
export function longRows(reader: TableReader): SpendRow[] {
  const rows: SpendRow[] = [];
  for (const row of reader.rows) {
    const channel = reader.text(row, "channel");
    if (channel === "") reader.note("name-blank", row, "channel");
    const spend = channel === "" ? null : reader.number(row, "spend", "not-negative");
    if (spend === null) reader.skip();
    else
      rows.push({ row, spends: [{ channel, spend }], response: responseOf(reader, row, "optionalNumber") });
  }
  return rows;
}

/**
 * Rows of the wide form, with a column for each channel: a blank spend is none. A row whose response cannot be read
 * is noted and not used.
 */
export function wideRows(reader: TableReader, columns: readonly FoundColumn[]): SpendRow[] {
  const names = channelNames(columns);
  const hasResponse = responseKind(reader) !== null;
  const rows: SpendRow[] = [];
  for (const row of reader.rows) {
    const response = responseOf(reader, row, "number");
    if (hasResponse && response === null) {
      reader.skip();
      continue;
    }
    const spends = columns.map(({ column }, k) => ({
      channel: names[k],
      spend: reader.optionalNumberAt(row, column, "spend", "not-negative") ?? 0,
    }));
    rows.push({ row, spends, response });
  }
  return rows;
}

/** Each channel has a name of its own: its header where two would be called the same. */
function channelNames(columns: readonly FoundColumn[]): string[] {
  const names = columns.map(({ header }) => channelName(header));
  return names.map((name, k) => (names.indexOf(name) === k ? name : columns[k].header));
}

function responseOf(reader: TableReader, row: number, read: "number" | "optionalNumber"): number | null {
  const role = responseRoles.find(reader.has);
  const value = role ? reader[read](row, role, "not-negative") : null;
  if (value === null || role !== "orderCount" || !reader.has("orderValue")) return value;
  const each = reader[read](row, "orderValue", "not-negative");
  return each === null ? null : value * each;
}
