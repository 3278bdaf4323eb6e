import { isBlank, readNumber } from "./cleanCell.js";
import { readDay, readWeekNumber } from "./cleanDate.js";
import { rolesOfHeader } from "./columnRoles.js";
import type { HeaderRow } from "./headerRows.js";
import type { ColumnRole, TableKind } from "./issue.js";
import type { Cell } from "./workbook.js";

/** A column, from 0, that has a role, and how surely: 0 to 1. */
export interface RoleColumn {
  readonly column: number;
  readonly score: number;
}

type Rows = readonly (readonly Cell[])[];

const textRoles: ReadonlySet<ColumnRole> = new Set([
  "sku",
  "name",
  "category",
  "channel",
  "promotion",
  "orderNumber",
]);

export function holdsNumbers(role: ColumnRole): boolean {
  return !textRoles.has(role);
}

/**
 * Gives each role its best column and each column one role, the surest first, by header and by how many of
 * the cells under it can be what the role says.
 *
 * @param sample rows under the header
 */
export function assignRoles(
  place: HeaderRow,
  table: TableKind,
  sample: Rows,
  locale: string,
): Map<ColumnRole, RoleColumn> {
  const claims: (RoleColumn & { readonly role: ColumnRole })[] = [];
  place.headers.forEach((header, offset) => {
    const column = place.firstColumn + offset;
    for (const { role, score } of rolesOfHeader(header, table)) {
      // `Lead time` is no time, unless there are dates under it.
      if (role === "date" && score < 1 && !looksLikeDates(sample, column, locale)) continue;
      claims.push({ role, column, score: score * (0.5 + 0.5 * shareThatFits(sample, column, role, locale)) });
    }
  });
  if (table === "history" && !claims.some(({ role }) => role === "date")) {
    place.headers.forEach((_, offset) => {
      const column = place.firstColumn + offset;
      if (looksLikeDates(sample, column, locale)) claims.push({ role: "date", column, score: 0.6 });
    });
  }
  claims.sort((a, b) => b.score - a.score);
  const assigned = new Map<ColumnRole, RoleColumn>();
  const taken = new Set<number>();
  for (const { role, column, score } of claims) {
    if (assigned.has(role) || taken.has(column)) continue;
    assigned.set(role, { column, score });
    taken.add(column);
  }
  return assigned;
}

/** Share of the filled cells of a column that can be what the role says; ½ where none is filled. */
function shareThatFits(sample: Rows, column: number, role: ColumnRole, locale: string): number {
  if (!holdsNumbers(role)) return 1;
  const filled = sample.map((row) => row[column]).filter((cell) => !isBlank(cell));
  if (filled.length === 0) return 0.5;
  const read = (cell: Cell) =>
    role === "date" ? (readDay(cell, locale) ?? readWeekNumber(cell)) : readNumber(cell, locale);
  return filled.filter((cell) => read(cell) !== null).length / filled.length;
}

/** Nearly all cells are dates, and not plain numbers that could be anything. */
function looksLikeDates(sample: Rows, column: number, locale: string): boolean {
  const dates = sample.filter(
    (row) => typeof row[column] !== "number" && readDay(row[column], locale) !== null,
  );
  return sample.length > 0 && dates.length > 0.9 * sample.length;
}
