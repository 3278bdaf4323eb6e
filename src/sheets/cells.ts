import { InputError } from "../domain/check.js";

/** What a cell hands to a custom function; a blank one comes as "", sometimes as null or undefined. */
export type Cell = string | number | boolean | Date | null | undefined;

/** An argument of a custom function: one cell, or the rows of a range. */
export type Cells = Cell | readonly (readonly Cell[])[];

/** What a custom function hands back to the sheet. */
export type SheetValue = string | number | boolean;

type Named<T> = Readonly<Record<string, T>>;
type Result = SheetValue | null | readonly SheetValue[];
/** Any function of numbers: what it takes is said by the names beside it. */
type Method<R> = (...numbers: never[]) => R;

/**
 * Works row by row: a single value is repeated, a range gives its next cell for each row, one column comes
 * back (or as many columns as the method returns). A row whose required cells are all blank stays blank;
 * so does one for which the method has no answer (null). Blank optional cells are passed as undefined, so
 * that the method's own default applies.
 *
 * @param name     of the function, for messages
 * @param required arguments by the names that the sheet shows, in the method's order
 * @param optional arguments that follow them
 * @param method   gets the numbers of one row
 * @throws {Error} a sentence naming function, argument, rule, value and row
 */
export function rowByRow(
  name: string,
  required: Named<Cells>,
  optional: Named<Cells>,
  method: Method<Result>,
): SheetValue | SheetValue[][] {
  const places = [...columnsOf(name, required, true), ...columnsOf(name, optional, false)];
  const rows = commonLength(name, places);
  const needed = places.filter((place) => place.required);
  const deciding = needed.some((place) => place.isRange) ? needed.filter((place) => place.isRange) : needed;
  const results: Result[] = [];
  for (let row = 0; row < rows; row++) {
    if (deciding.every((place) => isBlank(place.at(row)))) {
      results.push(null);
      continue;
    }
    const numbers = places.map((place) => numberAt(name, place, row));
    results.push(inCell(name, places, row, () => method(...(numbers as never[]))));
  }
  return places.some((place) => place.isRange) ? rectangle(results) : single(results[0]);
}

/**
 * Judges the rows of one range against each other and answers beside them: one column, in the order of
 * the rows, blank beside a blank row. Several columns are summed per row; a range of one row is one series.
 *
 * @param range   the argument by its name
 * @param options single cells by their names; blank ones are passed as undefined
 * @param method  gets the sums of the rows that are not blank, returns an answer for each
 */
export function besideRows(
  name: string,
  range: Named<Cells>,
  options: Named<Cells>,
  method: Method<readonly SheetValue[]>,
): SheetValue[][] {
  const [argument, cells] = Object.entries(range)[0];
  const rows = seriesRows(cells);
  const filled: number[] = [];
  const sums: number[] = [];
  rows.forEach((row, index) => {
    if (row.every(isBlank)) return;
    filled.push(index);
    sums.push(sumOfRow(name, argument, row, index, rows.length > 1));
  });
  if (filled.length === 0)
    throw new Error(`${name}: ${argument} must have numbers; all its cells are blank.`);
  const places = columnsOf(name, options, false);
  for (const place of places) {
    if (place.isRange) {
      throw new Error(
        `${name}: ${place.argument} must be a single cell; it is a range of ${place.length} cells.`,
      );
    }
  }
  const given = places.map((place) => numberAt(name, place, 0));
  const self: Place = {
    argument,
    required: true,
    isRange: rows.length > 1,
    length: rows.length,
    at: () => "",
  };
  const answers = inCell(name, [self, ...places], 0, () => method(...([sums, ...given] as never[])), filled);
  const column: SheetValue[][] = rows.map(() => [""]);
  filled.forEach((row, k) => {
    column[row] = [answers[k]];
  });
  return column;
}

/** One argument, ready to be read by row. */
interface Place {
  readonly argument: string;
  readonly required: boolean;
  readonly isRange: boolean;
  readonly length: number;
  at(row: number): Cell;
}

function columnsOf(name: string, cells: Named<Cells>, required: boolean): Place[] {
  return Object.entries(cells).map(([argument, value]) => {
    if (!Array.isArray(value)) {
      return { argument, required, isRange: false, length: 1, at: () => value as Cell };
    }
    const rows = seriesRows(value as Cells);
    const wide = rows.find((row) => row.length !== 1);
    if (wide) {
      const shape = `it has ${rows.length} rows and ${wide.length} columns`;
      throw new Error(`${name}: ${argument} must be a single column; ${shape}.`);
    }
    const isRange = rows.length !== 1;
    return { argument, required, isRange, length: rows.length, at: (row) => rows[isRange ? row : 0][0] };
  });
}

/** The rows of an argument. A range that is one row is a series as well: it is stood upright. */
function seriesRows(cells: Cells): readonly (readonly Cell[])[] {
  if (!Array.isArray(cells)) return [[cells as Cell]];
  const rows = cells as readonly (readonly Cell[])[];
  return rows.length === 1 ? rows[0].map((cell) => [cell]) : rows;
}

function commonLength(name: string, places: readonly Place[]): number {
  const ranges = places.filter((place) => place.isRange);
  const first = ranges[0];
  if (!first) return 1;
  const other = ranges.find((place) => place.length !== first.length);
  if (other) {
    throw new Error(
      `${name}: ranges must have the same number of rows; ${first.argument} has ${first.length} and ` +
        `${other.argument} has ${other.length}.`,
    );
  }
  if (first.length === 0) throw new Error(`${name}: ${first.argument} must have cells; the range is empty.`);
  return first.length;
}

function numberAt(name: string, place: Place, row: number): number | undefined {
  const cell = place.at(row);
  const where = place.isRange ? `row ${row + 1} is` : "it is";
  if (isBlank(cell)) {
    if (!place.required) return undefined;
    throw new Error(`${name}: ${place.argument} must be a number; ${where} blank.`);
  }
  return numberIn(name, place.argument, cell, where);
}

function numberIn(name: string, argument: string, cell: Cell, where: string): number {
  const value = typeof cell === "string" ? numberInText(cell) : cell;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const hint = isDate(cell) ? " (format the cell as a number)" : "";
  throw new Error(`${name}: ${argument} must be a number; ${where} ${show(cell)}${hint}.`);
}

function sumOfRow(
  name: string,
  argument: string,
  row: readonly Cell[],
  index: number,
  inRange: boolean,
): number {
  let sum = 0;
  row.forEach((cell, column) => {
    if (isBlank(cell)) return;
    const place = row.length > 1 ? `row ${index + 1}, column ${column + 1} is` : `row ${index + 1} is`;
    sum += numberIn(name, argument, cell, inRange ? place : "it is");
  });
  return sum;
}

/** Runs a method and says its objection with the function's name and the row it met. */
function inCell<T>(
  name: string,
  places: readonly Place[],
  row: number,
  method: () => T,
  rowsOfList?: readonly number[],
): T {
  try {
    return method();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const place = places.find(({ argument }) => argument === error.argument);
    const inList = rowsOfList && error.index !== undefined;
    const at = inList ? rowsOfList[error.index as number] : row;
    const byRow = place?.isRange && (inList || !rowsOfList);
    const other = !byRow && !rowsOfList && row > 0 ? `, in row ${row + 1}` : "";
    const is = byRow ? `row ${at + 1} is` : "it is";
    throw new Error(`${name}: ${error.argument} ${error.rule}; ${is} ${show(error.value)}${other}.`);
  }
}

export function isBlank(cell: Cell): boolean {
  return cell === "" || cell === null || cell === undefined;
}

/** Dates come from another realm in the script runtime, where instanceof does not hold. */
function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === "[object Date]";
}

/** Text counts as a number only where it is nothing else: "12.5", but not "12 pieces" or "0x10". */
function numberInText(text: string): number | string {
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : text;
}

/** A value as the person sees it in a message. */
function show(value: unknown): string {
  if (isDate(value)) {
    const two = (part: number) => String(part).padStart(2, "0");
    return `the date ${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}`;
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  return String(value);
}

function single(result: Result): SheetValue | SheetValue[][] {
  if (Array.isArray(result)) return [[...result]];
  return (result ?? "") as SheetValue;
}

function rectangle(results: readonly Result[]): SheetValue[][] {
  const rows = results.map((result): SheetValue[] => {
    if (Array.isArray(result)) return [...result];
    return [(result ?? "") as SheetValue];
  });
  const width = Math.max(...rows.map((row) => row.length));
  for (const row of rows) while (row.length < width) row.push("");
  return rows;
}
