import { looksLikeDates, type RoleColumn } from "./assignRoles.js";
import { readText } from "./cleanCell.js";
import { readDay } from "./cleanDate.js";
import type { HeaderRow } from "./headerRows.js";
import type { ColumnRole } from "./issue.js";
import { namesChannel, type SpendColumn, spendColumns } from "./spendColumns.js";
import type { Cell } from "./workbook.js";

type Rows = readonly (readonly Cell[])[];

/** The columns of a spend history: those with a role, and one for the spend of each channel. */
export interface SpendRoles {
  readonly roles: ReadonlyMap<ColumnRole, RoleColumn>;
  /** Empty in the long form: date, channel, spend. */
  readonly channelColumns: readonly SpendColumn[];
}

/**
 * Reads the columns as a spend history in the long form, with a row for each date and channel, or the wide one,
 * with a column for each channel.
 */
export function spendRoles(
  place: HeaderRow,
  assigned: ReadonlyMap<ColumnRole, RoleColumn>,
  sample: Rows,
  locale: string,
): SpendRoles {
  const channel = assigned.get("channel");
  const isLong = channel && assigned.has("spend") && repeats(sample, channel.column);
  if (isLong) return { roles: assigned, channelColumns: [] };
  const roles = new Map(assigned);
  roles.delete("channel");
  roles.delete("spend");
  const headerOf = ({ column }: RoleColumn) => place.headers[column - place.firstColumn];
  // What one channel sold by its own books is not what the shop sold.
  for (const [role, found] of roles) if (role !== "date" && namesChannel(headerOf(found))) roles.delete(role);
  const taken = new Set([...roles.values()].map(({ column }) => column));
  const date = roles.get("date")?.column;
  const channelColumns = spendColumns(
    place,
    sample,
    locale,
    (column) => !taken.has(column) && !looksLikeDates(sample, column, locale),
    roles.get("revenue")?.column ?? null,
    date !== undefined && !repeatsDays(sample, date, locale),
  );
  return { roles, channelColumns };
}

/** Whether a column names the same things again and again. */
export function repeats(sample: Rows, column: number): boolean {
  const names = sample.map((row) => readText(row[column])).filter((text) => text !== "");
  return new Set(names).size < 0.7 * names.length;
}

/** Whether there are many rows of a day, as in a list of orders. */
function repeatsDays(sample: Rows, column: number, locale: string): boolean {
  const days = sample.map((row) => readDay(row[column], locale) ?? readText(row[column]));
  return new Set(days).size < 0.7 * days.length;
}
