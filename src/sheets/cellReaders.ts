import { dayNumber } from "../math/dayNumber.js";
import { type Cell, type Cells, isDate, numberInText, show } from "./cells.js";
import { CellError, type CellReader } from "./readers.js";

export function number(cells: Cells): CellReader {
  return { as: "cell", cells, rule: "must be a number", read: numberOf };
}

/** One of the given words, whatever its case. */
export function word(cells: Cells, ...words: readonly string[]): CellReader {
  const read = (cell: Cell) =>
    words.find((each) => typeof cell === "string" && each === cell.trim().toLowerCase());
  return { as: "cell", cells, rule: `must be one of ${words.map(show).join(", ")}`, read };
}

/** TRUE or FALSE. */
export function flag(cells: Cells): CellReader {
  const meanings: Record<string, boolean> = { true: true, "1": true, false: false, "0": false };
  const read = (cell: Cell) => meanings[String(cell).trim().toLowerCase()];
  return { as: "cell", cells, rule: "must be TRUE or FALSE", read };
}

/** Text of a cell; a number is the text it shows, such as a product's or a customer's number. */
export function text(cells: Cells): CellReader {
  return { as: "cell", cells, rule: "must be text", read: (cell) => String(cell).trim() };
}

/**
 * A day, as days since 1970-01-01: from a date cell, a serial number of the sheet or ISO text. The time of
 * day is cut off, and no time zone has a say.
 */
export function day(cells: Cells): CellReader {
  const known = new Map<string, number | undefined>(); // the rows of a log share their dates
  const read = (cell: Cell): number | undefined => {
    if (isDate(cell)) {
      return dayNumber({ year: cell.getFullYear(), month: cell.getMonth() + 1, day: cell.getDate() });
    }
    if (typeof cell === "number") return dayOfSerial(cell);
    const text = String(cell);
    if (!known.has(text)) known.set(text, dayOfText(text));
    return known.get(text);
  };
  return { as: "cell", cells, rule: "must be a date such as 2026-11-11", read };
}

/** Sheets counts days from 1899-12-30; its last day is 9999-12-31. */
function dayOfSerial(serial: number): number | undefined {
  const serialOf1970 = 25_569;
  return serial > 0 && serial < 2_958_466 ? Math.floor(serial) - serialOf1970 : undefined;
}

function dayOfText(text: string): number | undefined {
  const [, year, month, date] = /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/.exec(text)?.map(Number) ?? [];
  const exists =
    month >= 1 && month <= 12 && date >= 1 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return exists ? dayNumber({ year, month, day: date }) : undefined;
}

export function numberOf(cell: Cell): number | undefined {
  const value = typeof cell === "string" ? numberInText(cell) : cell;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

export function numberAt(argument: string, cell: Cell, row?: number, column?: number): number {
  const value = numberOf(cell);
  if (value === undefined) throw new CellError(argument, "must be a number", cell, row, column);
  return value;
}
