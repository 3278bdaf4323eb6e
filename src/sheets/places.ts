import { number } from "./cellReaders.js";
import { type Cell, type Cells, isBlank } from "./cells.js";
import { CellError, type CellReader, isReader, type Reader, Refusal, singleColumn } from "./readers.js";

/** Arguments by the names that the sheet shows, in the method's order. Plain cells are numbers. */
export type Arguments = Readonly<Record<string, Cells | Reader>>;

/** One argument that is read cell by cell. */
export interface Place {
  readonly argument: string;
  readonly required: boolean;
  readonly reader: CellReader;
  readonly isRange: boolean;
  readonly height: number;
  readonly at: (row: number) => Cell;
}

export interface Given {
  readonly argument: string;
  readonly needed: boolean;
  readonly reader: Reader;
}

export function givenOf(required: Arguments, optional: Arguments): Given[] {
  const all = (part: Arguments, needed: boolean) =>
    Object.entries(part).map(([argument, cells]) => {
      return { argument, needed, reader: isReader(cells) ? cells : number(cells) };
    });
  return [...all(required, true), ...all(optional, false)];
}

export function placeOf(argument: string, reader: CellReader, required: boolean): Place {
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

export function commonHeight(places: readonly Place[]): number {
  const ranges = places.filter((place) => place.isRange);
  const first = ranges[0];
  if (!first) return 1;
  for (const other of ranges) mustBeAsHigh(other, first.argument, first.height);
  return first.height;
}

export function mustBeAsHigh(
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
export function filledRows(places: readonly Place[], height: number): number[] {
  const required = places.filter((place) => place.required);
  const ranges = (required.length > 0 ? required : places).filter((place) => place.isRange);
  const deciding = ranges.length > 0 ? ranges : required;
  const filled: number[] = [];
  for (let row = 0; row < height; row++) {
    if (deciding.length === 0 || deciding.some((place) => !isBlank(place.at(row)))) filled.push(row);
  }
  return filled;
}

export function valueAt({ argument, required, reader, isRange, at }: Place, row: number): unknown {
  const cell = at(row);
  if (isBlank(cell) && (!required || reader.mayBeMissing)) return undefined;
  const value = isBlank(cell) ? undefined : reader.read(cell);
  if (value === undefined) throw new CellError(argument, reader.rule, cell, isRange ? row : undefined);
  return value;
}
