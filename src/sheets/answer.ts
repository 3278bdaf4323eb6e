import { InputError } from "../domain/check.js";
import type { CalendarDay } from "../math/dayNumber.js";
import { type Cell, type Cells, isBlank, rowsOf, type SheetValue, seriesRows, show } from "./cells.js";
import {
  type BesideReader,
  CellError,
  type CellReader,
  isHeader,
  isReader,
  number,
  type RangeReader,
  type RangeValue,
  type Reader,
  Refusal,
  singleColumn,
} from "./readers.js";

/** Arguments by the names that the sheet shows, in the method's order. Plain cells are numbers. */
type Arguments = Readonly<Record<string, Cells | Reader>>;
/** Any function of values: what it takes is said by the names beside it. */
type Method = (...values: never[]) => unknown;
type Answer = SheetValue | SheetValue[][];

/**
 * Works row by row: a single value is repeated, a range gives its next cell for each row, one column comes
 * back. A method that returns a list gives several columns, one that returns an object a table whose header
 * is the object's keys. A row whose required cells are all blank stays blank; so does one for which the
 * method has no answer (null). Blank optional cells are passed as undefined: the method's default applies.
 * A range that is read whole, such as a price list, goes with every row.
 *
 * @param name     of the function, for messages
 * @param required arguments, at least one of them read cell by cell
 * @param optional arguments that follow them
 * @param method   gets the values of one row
 * @throws {Error} a sentence naming function, argument, rule, value and row
 */
export function rowByRow(name: string, required: Arguments, optional: Arguments, method: Method): Answer {
  return named(name, () => {
    const places: Place[] = [];
    const ranges = new Map<string, RangeValue>();
    const sources = givenOf(required, optional).map(({ argument, needed, reader }) => {
      if (reader.as === "range") {
        const range = readRange(argument, needed, reader);
        ranges.set(argument, range);
        return () => range.value;
      }
      const place = placeOf(argument, reader.as === "cell" ? reader : reader.cell, needed);
      places.push(place);
      return (row: number) => valueAt(place, row);
    });
    const height = commonHeight(places);
    const filled = filledRows(places, height);
    const results = new Array<unknown>(height).fill(null);
    for (const row of filled) {
      const values = sources.map((source) => source(row));
      results[row] = objecting(places, row, ranges, () => method(...(values as never[])));
    }
    const isCell =
      !places.some((place) => place.isRange) && !isRecord(results[0]) && !Array.isArray(results[0]);
    return isCell ? cellOf(name, results[0]) : rows(name, results);
  });
}

/**
 * Works row by row, like `rowByRow`, for a method that returns an object: for single values its figures stand
 * one below the other, in the columns `measure` and `value`; for ranges they are a table with a row per row.
 */
export function measures(name: string, required: Arguments, optional: Arguments, method: Method): Answer {
  const answer = rowByRow(name, required, optional, method);
  if (!Array.isArray(answer) || answer.length !== 2) return answer;
  const [header, values] = answer;
  return [["measure", "value"], ...header.map((measure, k) => [measure, values[k]])];
}

/**
 * Works on whole ranges. Lists are read together row by row (blank rows left out), ranges in their own
 * shape, everything else is a single cell. The method's list comes back as a column, its object as a table
 * with one row, its list of objects as a table.
 */
export function wholeRange(name: string, required: Arguments, optional: Arguments, method: Method): Answer {
  return named(name, () => single(name, callWhole(required, optional, method).result));
}

/**
 * Judges the rows of a range against each other and answers beside them: one cell for each row of the lists
 * or, without any, of the first argument, in its order, blank beside a blank row. Lists that are single
 * values all give a single value.
 */
export function besideRows(name: string, required: Arguments, optional: Arguments, method: Method): Answer {
  return named(name, () => {
    const { result, beside } = callWhole(required, optional, method);
    const answers = result as readonly unknown[];
    if (beside.isCell) return cellOf(name, answers[0]);
    const column: SheetValue[][] = Array.from({ length: beside.height }, () => [""]);
    beside.rows.forEach((row, k) => {
      column[row] = [cellOf(name, answers[k])];
    });
    return column;
  });
}

/** A table whose columns are not the same for every call: what the method returns is written as it stands. */
export interface Table {
  readonly header: readonly SheetValue[];
  readonly rows: readonly (readonly (SheetValue | null | undefined)[])[];
}

/** One argument that is read cell by cell. */
interface Place {
  readonly argument: string;
  readonly required: boolean;
  readonly reader: CellReader;
  readonly isRange: boolean;
  readonly height: number;
  readonly at: (row: number) => Cell;
}

interface Given {
  readonly argument: string;
  readonly needed: boolean;
  readonly reader: Reader;
}

function givenOf(required: Arguments, optional: Arguments): Given[] {
  const all = (part: Arguments, needed: boolean) =>
    Object.entries(part).map(([argument, cells]) => {
      return { argument, needed, reader: isReader(cells) ? cells : number(cells) };
    });
  return [...all(required, true), ...all(optional, false)];
}

function placeOf(argument: string, reader: CellReader, required: boolean): Place {
  const column = singleColumn(argument, reader.cells);
  const isRange = column.length !== 1;
  return {
    argument,
    required,
    reader,
    isRange,
    height: column.length,
    at: (row) => column[isRange ? row : 0],
  };
}

function commonHeight(places: readonly Place[]): number {
  const ranges = places.filter((place) => place.isRange);
  const first = ranges[0];
  if (!first) return 1;
  for (const other of ranges) mustBeAsHigh(other, first.argument, first.height);
  return first.height;
}

function mustBeAsHigh(
  { argument, height }: Pick<Place, "argument" | "height">,
  first: string,
  firstHeight: number,
): void {
  if (height !== firstHeight) {
    const lengths = `${first} has ${firstHeight} and ${argument} has ${height}`;
    throw new Refusal(`ranges must have the same number of rows; ${lengths}.`);
  }
}

/**
 * The rows with something in a required cell (or in any, where none is required); single values, which stand
 * for every row, do not decide.
 */
function filledRows(places: readonly Place[], height: number): number[] {
  const required = places.filter((place) => place.required);
  const ranges = (required.length > 0 ? required : places).filter((place) => place.isRange);
  const deciding = ranges.length > 0 ? ranges : required;
  const filled: number[] = [];
  for (let row = 0; row < height; row++) {
    if (deciding.length === 0 || deciding.some((place) => !isBlank(place.at(row)))) filled.push(row);
  }
  return filled;
}

function valueAt({ argument, required, reader, isRange, at }: Place, row: number): unknown {
  const cell = at(row);
  if (isBlank(cell) && (!required || reader.mayBeMissing)) return undefined;
  const value = isBlank(cell) ? undefined : reader.read(cell);
  if (value === undefined) throw new CellError(argument, reader.rule, cell, isRange ? row : undefined);
  return value;
}

function callWhole(required: Arguments, optional: Arguments, method: Method) {
  const given = givenOf(required, optional);
  const lists = given.flatMap(({ argument, needed, reader }) =>
    reader.as === "list" ? [placeOf(argument, reader.cell, needed)] : [],
  );
  const height = commonHeight(lists);
  const names = given.some(({ reader }) => reader.as === "list" && reader.maybeNamed) && isNamed(lists);
  const together = filledRows(lists, height).filter((row) => !(names && row === 0));
  if (lists.length > 0 && together.length === 0)
    throw new CellError(lists[0].argument, "must have values", "");
  const read = new Map<string, RangeValue>();
  for (const { argument, needed, reader } of given) {
    const list = lists.find((place) => place.argument === argument);
    if (list) read.set(argument, readList(list, together, height));
    else if (reader.as === "range") read.set(argument, readRange(argument, needed, reader));
    else if (reader.as === "cell") read.set(argument, readSingle(argument, needed, reader));
    else if (reader.as === "beside") {
      const first = given[0].argument;
      read.set(argument, readBeside(argument, reader, first, read.get(first) as RangeValue));
    }
  }
  const values = given.map(({ argument }) => read.get(argument)?.value);
  const first = read.get(given[0].argument) as RangeValue;
  const isCell = lists.length > 0 && !lists.some((place) => place.isRange);
  const beside = lists.length > 0 ? { rows: together, height, isCell } : { ...first, isCell };
  const result = objecting(lists, undefined, read, () => method(...(values as never[])));
  return { result, beside };
}

/** Whether the first row of a log holds the names of its columns. */
function isNamed(lists: readonly Place[]): boolean {
  const ranges = lists.filter((place) => place.isRange);
  const row = ranges.map((place) => place.at(0));
  const readers = ranges.map(({ reader }) => reader);
  return ranges.length > 0 && isHeader(row, readers);
}

/**
 * A list of which every cell is blank is absent; blank cells of an optional list are undefined. A single
 * value stands for all rows and in none of them.
 */
function readList(place: Place, together: readonly number[], height: number): RangeValue {
  const value = together.map((row) => valueAt(place, row));
  const absent = !place.required && value.every((each) => each === undefined);
  return { value: absent ? undefined : value, rows: place.isRange ? together : [], height };
}

/** A column of which every cell is blank is absent. */
function readBeside(
  argument: string,
  { cell, isWide }: BesideReader,
  first: string,
  { rows, height }: RangeValue,
): RangeValue {
  if (isWide) return readColumns(argument, cell, first, { rows, height });
  const place = placeOf(argument, cell, false);
  if (place.isRange) mustBeAsHigh(place, first, height);
  const value = rows.map((row) => valueAt(place, row));
  const absent = value.every((each) => each === undefined);
  return { value: absent ? undefined : value, rows, height };
}

function readColumns(
  argument: string,
  reader: CellReader,
  first: string,
  { rows, height }: Pick<RangeValue, "rows" | "height">,
): RangeValue {
  const all = seriesRows(reader.cells);
  if (all.every((row) => row.every(isBlank))) return { value: undefined, rows: [], height: 0 };
  mustBeAsHigh({ argument, height: all.length }, first, height);
  const value = rows.map((row) =>
    all[row].map((cell, column) => {
      const read = isBlank(cell) ? undefined : reader.read(cell);
      if (read === undefined) throw new CellError(argument, reader.rule, cell, row, column);
      return read;
    }),
  );
  return { value, rows, height };
}

function readRange(argument: string, needed: boolean, reader: RangeReader): RangeValue {
  if (!needed && rowsOf(reader.cells).every((row) => row.every(isBlank)))
    return { value: undefined, rows: [], height: 0 };
  return reader.read(argument);
}

function readSingle(argument: string, needed: boolean, reader: CellReader): RangeValue {
  const place = placeOf(argument, reader, needed);
  if (place.isRange) {
    throw new Refusal(`${argument} must be a single cell; it is a range of ${place.height} cells.`);
  }
  return { value: valueAt(place, 0), rows: [0], height: 1 };
}

/** Runs a method and says its objection with the cell that it met. `row` is that of row-by-row work. */
function objecting<T>(
  places: readonly Place[],
  row: number | undefined,
  ranges: ReadonlyMap<string, RangeValue>,
  method: () => T,
): T {
  try {
    return method();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { argument, rule, value, index, column } = error;
    const [name] = argument.split(":");
    const range = ranges.get(name);
    if (range || row === undefined) {
      const upright = column === undefined ? undefined : range?.upright?.[column];
      if (upright !== undefined) throw new CellError(argument, rule, value, upright);
      const at = index === undefined ? undefined : range?.rows[index];
      throw new CellError(argument, rule, value, at, column);
    }
    if (places.some((place) => place.argument === argument && place.isRange)) {
      throw new CellError(argument, rule, value, row);
    }
    const elsewhere = row > 0 ? `, in row ${row + 1}` : "";
    throw new Refusal(`${argument} ${rule}; it is ${show(value)}${elsewhere}.`);
  }
}

/** Puts the function's name in front of what is said about its arguments. A defect of ours passes as it is. */
function named<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) throw new Error(`${name}: ${error.message}`);
    throw error;
  }
}

/** Results of row-by-row work, one below the other and as wide as the widest. */
function rows(name: string, results: readonly unknown[]): SheetValue[][] {
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
function single(name: string, result: unknown): Answer {
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

function isRecord(value: unknown): value is Record<string, unknown> {
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
function cellOf(name: string, value: unknown): SheetValue {
  if (value === null || value === undefined) return "";
  if (isDay(value)) return new Date(value.year, value.month - 1, value.day);
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new Error(
      `${name}: the numbers are too large or too small to compute with. Use a larger or smaller unit.`,
    );
  }
  return value as SheetValue;
}
