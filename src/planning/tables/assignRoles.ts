import { isBlank, readNumber } from "./cleanCell.js";
import { readDay, readWeekNumber } from "./cleanDate.js";
import { rolesOfHeader } from "./columnRoles.js";
import type { HeaderRow } from "./headerRows.js";
import type { ColumnRole, TableKind } from "./issue.js";
import { readProductRole } from "./readProductRole.js";
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
  "productRole",
  "channel",
  "promotion",
  "soldOut",
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
  const isDated = table === "history" || table === "spend";
  if (isDated && !claims.some(({ role }) => role === "date")) {
    place.headers.forEach((_, offset) => {
      const column = place.firstColumn + offset;
      if (looksLikeDates(sample, column, locale)) claims.push({ role: "date", column, score: 0.6 });
    });
  }
  if (table === "products") {
    place.headers.forEach((_, offset) => {
      const column = place.firstColumn + offset;
      // `Type` may be a category or what a product is there for.
      if (looksLikeProductRoles(sample, column)) claims.push({ role: "productRole", column, score: 1.1 });
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
  const category = assigned.get("category");
  // A history by brand or category alone is one of these as products.
  if (table === "history" && category && !assigned.has("sku") && !assigned.has("name")) {
    assigned.set("name", { column: category.column, score: 0.8 * category.score });
    assigned.delete("category");
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

function looksLikeProductRoles(sample: Rows, column: number): boolean {
  const filled = sample.map((row) => row[column]).filter((cell) => !isBlank(cell));
  const known = filled.filter((cell) => readProductRole(cell) !== null);
  return filled.length > 0 && known.length > 0.8 * filled.length;
}

/** Nearly all cells are dates, and not plain numbers that could be anything. */
export function looksLikeDates(sample: Rows, column: number, locale: string): boolean {
  const dates = sample.filter(
    (row) => typeof row[column] !== "number" && readDay(row[column], locale) !== null,
  );
  return sample.length > 0 && dates.length > 0.9 * sample.length;
}
