import type { Cell } from "../tables/workbook.js";

const columnPrefix = "shopcast ";
const columnLetters = "abcdefghi";

/** Columns of values that a scenario sheet has. */
export const valueColumns = columnLetters.length;

/**
 * Mark of a column of values, from 0: `shopcast a`, `shopcast b`. The marks stand in the row of the key
 * column's own marker, so that rows and columns can be inserted, moved and sorted.
 */
export function columnMarker(column: number): string {
  return columnPrefix + columnLetters[column];
}

export function isColumnMarker(cell: Cell): boolean {
  return typeof cell === "string" && cell.startsWith(columnPrefix);
}

/** A row's key: its parts with / between; a / or % inside a part is escaped. */
export function rowKey(...parts: readonly (string | number)[]): string {
  return parts.map((part) => String(part).replaceAll("%", "%25").replaceAll("/", "%2F")).join("/");
}

/** The parts of a row's key. */
export function partsOfKey(key: string): string[] {
  return key.split("/").map((part) => part.replaceAll("%2F", "/").replaceAll("%25", "%"));
}

/** First parts of all keys that a scenario sheet may have. */
export const knownKeys: ReadonlySet<string> = new Set([
  ...["price", "floor", "promotion", "promotionTerms", "tier", "budget", "demandForm", "goal"],
  ...[
    "result",
    "chance",
    "total",
    "difference",
    "waterfall",
    "driver",
    "differenceDriver",
    "week",
    "assumption",
  ],
  ...["currency", "cost", "visitors", "channel", "recentSpend", "product", "productMore", "season", "orders"],
  ...["name", "savedAt", "savedBy", "engineVersion", "formatVersion", "weeks", "trials", "seed", "code"],
  "dataFingerprint",
]);
