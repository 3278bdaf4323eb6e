import { isBlank, rowsOf, seriesRows } from "./cells.js";
import { isHeader } from "./listReaders.js";
import { objecting } from "./objections.js";
import {
  type Arguments,
  commonHeight,
  filledRows,
  givenOf,
  mustBeAsHigh,
  type Place,
  placeOf,
  valueAt,
} from "./places.js";
import {
  type BesideReader,
  CellError,
  type CellReader,
  type RangeReader,
  type RangeValue,
  Refusal,
} from "./readers.js";

/** Any function of values: what it takes is said by the names beside it. */
export type Method = (...values: never[]) => unknown;

export function callWhole(required: Arguments, optional: Arguments, method: Method) {
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

export function readRange(argument: string, needed: boolean, reader: RangeReader): RangeValue {
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
