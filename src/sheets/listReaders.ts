import { number, numberOf } from "./cellReaders.js";
import { type Cell, type Cells, isBlank } from "./cells.js";
import { type BesideReader, type CellReader, isReader, type ListReader } from "./readers.js";

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

/** A column beside the first argument; a single value is repeated, a blank cell is undefined. */
export function beside(cells: Cells | CellReader): BesideReader {
  return { as: "beside", cell: isReader(cells) ? (cells as CellReader) : number(cells as Cells) };
}

/** Columns of numbers beside the first argument, TRUE and FALSE counting as 1 and 0. */
export function besideColumns(cells: Cells): BesideReader {
  const read = (cell: Cell) => (typeof cell === "boolean" ? Number(cell) : numberOf(cell));
  return { as: "beside", cell: { as: "cell", cells, rule: "must be a number", read }, isWide: true };
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
