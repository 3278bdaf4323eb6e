import { sortedCopy } from "../math/quantile.js";
import { number } from "./cellReaders.js";
import { type Cells, isBlank } from "./cells.js";
import { list } from "./listReaders.js";
import { numbers } from "./rangeReaders.js";
import {
  CellError,
  type ListReader,
  type RangeReader,
  type RangeValue,
  Refusal,
  singleColumn,
} from "./readers.js";

/** A series in time of which every period counts: only blank cells after it are left off. */
export function fullSeries(cells: Cells): RangeReader {
  return { as: "range", cells, read: (argument) => readFromStart(argument, cells, 0) };
}

/** A series in time that goes on: blank cells after it are periods to come, null. */
export function seriesToDate(cells: Cells): RangeReader {
  return { as: "range", cells, read: (argument) => readFromStart(argument, cells, Infinity) };
}

/** The numbers of a column up to the last one, then at most so many of the blank cells after it, as null. */
function readFromStart(argument: string, cells: Cells, mostToCome: number): RangeValue {
  const column = singleColumn(argument, cells);
  let end = column.length;
  while (end > 0 && isBlank(column[end - 1])) end--;
  if (end === 0) throw new Refusal(`${argument} must have values; all its cells are blank.`);
  const { rule, read } = number(cells);
  const value = column.slice(0, end + mostToCome).map((cell, row) => {
    if (row >= end) return null;
    const each = isBlank(cell) ? undefined : read(cell);
    if (each === undefined) throw new CellError(argument, rule, cell, row);
    return each;
  });
  return { value, rows: value.map((_, row) => row), height: column.length };
}

/** A column that is read together with the others, in which a blank cell says that there is none. */
export function listWithGaps(cells: Cells): ListReader {
  return list({ ...number(cells), mayBeMissing: true });
}

/** Numbers in any shape, in ascending order: sorted once for all rows of the call. */
export function ascending(cells: Cells): RangeReader {
  const read = (argument: string): RangeValue => {
    const { value, height } = numbers(cells).read(argument);
    return { value: sortedCopy(value as number[]), rows: [], height };
  };
  return { as: "range", cells, read };
}
