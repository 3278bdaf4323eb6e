import { dayNumber } from "../math/dayNumber.js";
import { type Cell, type Cells, isBlank, isDate, numberInText, rowsOf, seriesRows, show } from "./cells.js";

/**
 * How the arguments of a custom function are read. A reader judges cells (blank, text, shape); values are
 * judged by the method. Where an argument is given as plain cells, `number` reads it.
 */
export type Reader = CellReader | ListReader | BesideReader | RangeReader;

/** One value in one cell; in row-by-row work, in each row. Blank cells are the caller's business. */
export interface CellReader {
  readonly as: "cell";
  readonly cells: Cells;
  /** What the cell must be, for the message: "must be a number". */
  readonly rule: string;
  /** The value of a cell that is not blank, undefined where it breaks the rule. */
  readonly read: (cell: Cell) => unknown;
  /** Whether text names the column, where any text could be a value. */
  readonly isName?: (text: string) => boolean;
  /** Where a value may be missing in some rows, also of a required argument: it is undefined there. */
  readonly mayBeMissing?: boolean;
}

/** A column that is read together with the other lists of the call: row k of one belongs to row k of all. */
export interface ListReader {
  readonly as: "list";
  readonly cell: CellReader;
  /** A column of a log: where the first row holds the names of the columns, it is skipped. */
  readonly maybeNamed?: boolean;
}

/** A column that stands beside the first argument, which is a range: read at the rows that are filled there. */
export interface BesideReader {
  readonly as: "beside";
  readonly cell: CellReader;
  /** Several columns without gaps: a list per row. */
  readonly isWide?: boolean;
}

/** A range of its own shape. */
export interface RangeReader {
  readonly as: "range";
  readonly cells: Cells;
  readonly read: (argument: string) => RangeValue;
}

export interface RangeValue {
  readonly value: unknown;
  /** The row of the range, from 0, behind each element of the value: blank rows leave gaps. */
  readonly rows: readonly number[];
  /** Rows of the range, blank ones included. */
  readonly height: number;
  /** Where the value is a single series that stands upright: the row behind each of its numbers. */
  readonly upright?: readonly number[];
}

/** A sentence about the arguments, ready for the person but for the function's name in front. */
export class Refusal extends Error {}

/** A cell that is not what it must be. Row and column count from 0 and are absent for a single cell. */
export class CellError extends Refusal {
  constructor(argument: string, rule: string, value: unknown, row?: number, column?: number) {
    const place =
      row === undefined ? "it" : `row ${row + 1}${column === undefined ? "" : `, column ${column + 1}`}`;
    super(`${argument} ${rule}; ${place} is ${show(value)}.`);
  }
}

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

/** A column that is read together with the other lists of the call; a single value is repeated. */
export function list(cells: Cells | CellReader): ListReader {
  return { as: "list", cell: isReader(cells) ? (cells as CellReader) : number(cells as Cells) };
}

/** A person's answer in a survey: a number, missing where none was given. */
export function survey(cells: Cells): ListReader {
  return logColumn({ ...number(cells), mayBeMissing: true });
}

/** A column of a log, such as orders: a list whose first row may hold the names of the columns. */
export function logColumn(cells: Cells | CellReader): ListReader {
  return { ...list(cells), maybeNamed: true };
}

/**
 * Parameters that another function has fitted: its table, its row of numbers, or either turned upright. The
 * table's names and notes are left out.
 *
 * @param names that may stand beside the numbers
 */
export function fitted(cells: Cells, ...names: readonly string[]): RangeReader {
  const isName = (cell: Cell) =>
    typeof cell === "string" &&
    (names.includes(cell.trim().toLowerCase()) ||
      cell.trim() === "log_likelihood" ||
      cell.startsWith("Note: "));
  const read = (argument: string): RangeValue => {
    const all = rowsOf(cells);
    const value = all.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        if (isBlank(cell) || isName(cell)) return [];
        return [numberAt(argument, cell, at, row.length > 1 ? column : undefined)];
      }),
    );
    if (value.length === 0) throw new Refusal(`${argument} must have values; it has no numbers.`);
    return { value, rows: [], height: all.length };
  };
  return { as: "range", cells, read };
}

/** A column beside the first argument; a single value is repeated, a blank cell is undefined. */
export function beside(cells: Cells | CellReader): BesideReader {
  return { as: "beside", cell: isReader(cells) ? (cells as CellReader) : number(cells as Cells) };
}

/** Columns of numbers beside the first argument, TRUE and FALSE counting as 1 and 0. */
export function besideColumns(cells: Cells): BesideReader {
  const read = (cell: Cell) => (typeof cell === "boolean" ? Number(cell) : numberOf(cell));
  return { as: "beside", cell: { as: "cell", cells, rule: "must be a number", read }, isWide: true };
}

/** One series in time: a column or a row of numbers. Blank cells before and after it are left off. */
export function series(cells: Cells): RangeReader {
  const read = (argument: string): RangeValue => {
    const column = singleColumn(argument, cells);
    let first = 0;
    let end = column.length;
    while (first < end && isBlank(column[first])) first++;
    while (end > first && isBlank(column[end - 1])) end--;
    const rows = Array.from({ length: end - first }, (_, k) => first + k);
    mustHaveCells(argument, rows);
    return { value: rows.map((row) => numberAt(argument, column[row], row)), rows, height: column.length };
  };
  return { as: "range", cells, read };
}

/** Numbers to be summarized, in any shape; blank cells are ignored. */
export function numbers(cells: Cells): RangeReader {
  const read = (argument: string): RangeValue => {
    const value: number[] = [];
    const rows: number[] = [];
    const all = rowsOf(cells);
    all.forEach((row, at) => {
      row.forEach((cell, column) => {
        if (isBlank(cell)) return;
        rows.push(at);
        value.push(numberAt(argument, cell, at, row.length > 1 ? column : undefined));
      });
    });
    mustHaveCells(argument, rows);
    return { value, rows, height: all.length };
  };
  return { as: "range", cells, read };
}

/** The sum of each row, blank cells ignored and blank rows left out. A range of one row is one series. */
export function rowTotals(cells: Cells): RangeReader {
  const sum = (row: readonly (number | undefined)[]) =>
    row.reduce<number>((all, value) => all + (value ?? 0), 0);
  return eachRow(cells, seriesRows(cells), sum, "ignored");
}

/** Each row a series of its own; a single column or a single row is one series. Blank rows are left out. */
export function rowSeries(cells: Cells): RangeReader {
  const rows = rowsOf(cells);
  const isColumn = rows.length > 1 && rows.every((row) => row.length === 1);
  if (!isColumn) return eachRow(cells, rows, (row) => row, "refused");
  const read = (argument: string): RangeValue => {
    const { value, rows: upright } = series(cells).read(argument);
    return { value: [value], rows: [0], height: 1, upright };
  };
  return { as: "range", cells, read };
}

/** A rectangle of numbers without gaps, such as distances: a row per row. */
export function matrix(cells: Cells): RangeReader {
  return eachRow(cells, rowsOf(cells), (row) => row, "refused");
}

/**
 * A table with a record per row, its columns in the given order, each read by its own kind of reader. A
 * first row of column names is skipped, blank rows are left out. A column whose name ends in `?` may be
 * absent or blank: its records lack it.
 */
export function table(
  cells: Cells,
  columns: Readonly<Record<string, (cells: Cells) => CellReader>>,
): RangeReader {
  const readers = Object.entries(columns).map(([name, reader]) => {
    return { name: name.replace("?", ""), optional: name.endsWith("?"), ...reader("") };
  });
  const read = (argument: string): RangeValue => {
    const all = rowsOf(cells);
    const width = all[0]?.length ?? 0;
    if (width > readers.length || readers.slice(width).some((column) => !column.optional)) {
      const names = readers.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
      throw new Refusal(`${argument} must have the columns ${names}; it has ${width}.`);
    }
    const value: Record<string, unknown>[] = [];
    const rows: number[] = [];
    all.forEach((row, at) => {
      if (row.every(isBlank) || (at === 0 && isHeader(row, readers))) return;
      const record: Record<string, unknown> = {};
      row.forEach((cell, column) => {
        const { name, optional, rule, read: readCell } = readers[column];
        if (isBlank(cell) && optional) return;
        const read = isBlank(cell) ? undefined : readCell(cell);
        if (read === undefined) throw new CellError(`${argument}: ${name}`, rule, cell, at);
        record[name] = read;
      });
      value.push(record);
      rows.push(at);
    });
    mustHaveCells(argument, rows);
    return { value, rows, height: all.length };
  };
  return { as: "range", cells, read };
}

/**
 * A row of names above the data: all text or blank, with text where its column cannot have any. Text that
 * begins like a number or a date, such as 2026-02-30, is no name but a mistake.
 */
export function isHeader(
  row: readonly Cell[],
  readers: readonly Pick<CellReader, "read" | "isName">[],
): boolean {
  if (!row.every((cell) => typeof cell === "string")) return false;
  const names = row.filter((cell, column) => {
    const reader = readers[column];
    return !isBlank(cell) && (reader?.read(cell) === undefined || reader.isName?.(String(cell)));
  });
  return names.length > 0 && names.every((cell) => !/^\s*[-+]?[\d.]/.test(String(cell)));
}

export function isReader(value: Cells | Reader): value is Reader {
  return typeof value === "object" && value !== null && "as" in value;
}

function eachRow(
  cells: Cells,
  all: readonly (readonly Cell[])[],
  combine: (row: (number | undefined)[]) => unknown,
  blanks: "ignored" | "refused",
): RangeReader {
  const read = (argument: string): RangeValue => {
    const value: unknown[] = [];
    const rows: number[] = [];
    all.forEach((row, at) => {
      if (row.every(isBlank)) return;
      rows.push(at);
      const numbersOfRow = row.map((cell, column) => {
        if (blanks === "ignored" && isBlank(cell)) return undefined;
        return numberAt(argument, cell, all.length > 1 ? at : undefined, row.length > 1 ? column : undefined);
      });
      value.push(combine(numbersOfRow));
    });
    mustHaveCells(argument, rows);
    return { value, rows, height: all.length };
  };
  return { as: "range", cells, read };
}

/** @throws {Refusal} if the range is more than one column or one row, or has no cells */
export function singleColumn(argument: string, cells: Cells): Cell[] {
  const rows = seriesRows(cells);
  if (rows.length === 0) throw new Refusal(`${argument} must have cells; the range is empty.`);
  const wide = rows.find((row) => row.length !== 1);
  if (wide) {
    const shape = `it has ${rows.length} rows and ${wide.length} columns`;
    throw new Refusal(`${argument} must be a single column; ${shape}.`);
  }
  return rows.map((row) => row[0]);
}

function numberOf(cell: Cell): number | undefined {
  const value = typeof cell === "string" ? numberInText(cell) : cell;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function numberAt(argument: string, cell: Cell, row?: number, column?: number): number {
  const value = numberOf(cell);
  if (value === undefined) throw new CellError(argument, "must be a number", cell, row, column);
  return value;
}

function mustHaveCells(argument: string, rows: readonly number[]): void {
  if (rows.length === 0) throw new Refusal(`${argument} must have values; all its cells are blank.`);
}
