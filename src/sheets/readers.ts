import { type Cell, type Cells, seriesRows, show } from "./cells.js";

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

export function isReader(value: Cells | Reader): value is Reader {
  return typeof value === "object" && value !== null && "as" in value;
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
