import type { CalendarDay } from "../math/dayNumber.js";
import type { SheetValue } from "./cells.js";

export type Answer = SheetValue | SheetValue[][];

/** A table whose columns are not the same for every call: what the method returns is written as it stands. */
export interface Table {
  readonly header: readonly SheetValue[];
  readonly rows: readonly (readonly (SheetValue | null | undefined)[])[];
}

/** Results of row-by-row work, one below the other and as wide as the widest. */
export function rows(name: string, results: readonly unknown[]): SheetValue[][] {
  const record = results.find(isRecord);
  const body = results.map((result) => {
    if (isRecord(result)) return Object.values(result).map((value) => cellOf(name, value));
    return Array.isArray(result) ? result.map((value) => cellOf(name, value)) : [cellOf(name, result)];
  });
  return rectangle(record ? [headerOf(record), ...body] : body);
}

/**
 * One result: a cell, a row of cells, a column, or a table. What an object has to say as its `note` stands in
 * a line of its own below the table.
 */
export function single(name: string, result: unknown): Answer {
  if (isTable(result)) {
    const body = result.rows.map((row) => row.map((value) => cellOf(name, value)));
    return rectangle([[...result.header], ...body]);
  }
  if (isRecord(result)) {
    const { note, ...figures } = result;
    const table = rows(name, [figures]);
    return note === undefined ? table : rectangle([...table, [cellOf(name, note)]]);
  }
  if (!Array.isArray(result)) return cellOf(name, result);
  return result.some(isRecord) ? rows(name, result) : result.map((value) => [cellOf(name, value)]);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]" && !isDay(value);
}

function isDay(value: unknown): value is CalendarDay {
  return typeof value === "object" && value !== null && "year" in value && "month" in value && "day" in value;
}

function isTable(value: unknown): value is Table {
  return isRecord(value) && Array.isArray(value.header) && Array.isArray(value.rows);
}

/** Column names as Sheets' own help writes names: `orderQuantity` → `order_quantity`. */
function headerOf(record: Record<string, unknown>): string[] {
  return Object.keys(record).map((key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}

function rectangle(body: SheetValue[][]): SheetValue[][] {
  const width = body.reduce((widest, row) => Math.max(widest, row.length), 0);
  return body.map((row) => [...row, ...new Array<SheetValue>(width - row.length).fill("")]);
}

/** A cell can show no null and no infinity; a day is a date at local midnight, as Sheets' own. */
export function cellOf(name: string, value: unknown): SheetValue {
  if (value === null || value === undefined) return "";
  if (isDay(value)) return new Date(value.year, value.month - 1, value.day);
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new Error(
      `${name}: the numbers are too large or too small to compute with. Use a larger or smaller unit.`,
    );
  }
  return value as SheetValue;
}
