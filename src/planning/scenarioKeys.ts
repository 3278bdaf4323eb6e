import type { Cell } from "./workbook.js";

/** Heads the key column; the columns of values are marked in the same row, so that all can be moved about. */
export const keyColumnMarker = "shopcast key";

const columnPrefix = "shopcast ";
const columnLetters = "abcdefghi";

/** Columns of values that a scenario sheet has. */
export const valueColumns = columnLetters.length;

/** Mark of a column of values, from 0: `shopcast a`, `shopcast b`. */
export function columnMarker(column: number): string {
  return columnPrefix + columnLetters[column];
}

/** A row's key: its parts with / between; a / or % inside a part is escaped. */
export function rowKey(...parts: readonly (string | number)[]): string {
  return parts.map((part) => String(part).replaceAll("%", "%25").replaceAll("/", "%2F")).join("/");
}

/** The parts of a row's key. */
export function partsOfKey(key: string): string[] {
  return key.split("/").map((part) => part.replaceAll("%2F", "/").replaceAll("%25", "%"));
}

const rowsSearched = 50;

/** Whether a sheet is a saved scenario: the marker of its key column stands near its top. */
export function isScenarioSheet(values: readonly (readonly Cell[])[]): boolean {
  return values.slice(0, rowsSearched).some((row) => row.includes(keyColumnMarker));
}
