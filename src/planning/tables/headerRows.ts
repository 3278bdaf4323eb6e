import { isBlank } from "./cleanCell.js";
import type { Cell, SheetTable } from "./workbook.js";

/** A run of header cells side by side, with the rows under it. Rows and columns from 0. */
export interface HeaderRow {
  readonly sheet: SheetTable;
  readonly row: number;
  readonly firstColumn: number;
  /** Text of each header cell, "" where a cell between is blank. */
  readonly headers: readonly string[];
}

const deepestHeaderRow = 20;

/** Every place in a sheet's first rows where a table may begin, and so where its header may stand. */
export function headerRows(sheet: SheetTable): HeaderRow[] {
  const found: HeaderRow[] = [];
  for (let row = 0; row < Math.min(deepestHeaderRow, sheet.values.length - 1); row++) {
    const cells = sheet.values[row];
    const runs = runsOfText(cells);
    // A blank header inside one table splits it, so that the row as a whole is looked at too.
    if (runs.length > 1) runs.push([runs[0][0], runs.at(-1)![1]]);
    for (const [first, end] of runs) {
      const headers = cells.slice(first, end).map((cell) => (typeof cell === "string" ? cell.trim() : ""));
      found.push({ sheet, row, firstColumn: first, headers });
    }
  }
  return found;
}

function runsOfText(cells: readonly Cell[]): (readonly [first: number, end: number])[] {
  const runs: (readonly [number, number])[] = [];
  let first = -1;
  for (let column = 0; column <= cells.length; column++) {
    const cell = cells[column];
    const isText = typeof cell === "string" && !isBlank(cell);
    if (isText && first < 0) first = column;
    if (!isText && first >= 0) {
      runs.push([first, column]);
      first = -1;
    }
  }
  return runs;
}

/** The first and last column, from 1, of the header cells side by side with one of these columns. */
export function headerRun(
  headers: readonly Cell[],
  columns: readonly number[],
): { first: number; last: number } {
  const isFilled = (column: number) => headers[column - 1] !== undefined && !isBlank(headers[column - 1]);
  let first = Math.min(...columns);
  let last = Math.max(...columns);
  while (isFilled(first - 1)) first--;
  while (isFilled(last + 1)) last++;
  return { first, last };
}

const sampledRows = 200;

/** The first rows under a header that hold anything, to judge its columns by. */
export function rowsUnder({ sheet, row }: Pick<HeaderRow, "sheet" | "row">): (readonly Cell[])[] {
  const under = sheet.values.slice(row + 1, row + 1 + sampledRows);
  return under.filter((cells) => cells.some((cell) => !isBlank(cell)));
}

/**
 * Last row, from 0, of the table under a header: before two blank rows, or before a blank row and one that
 * is no data.
 */
export function lastRowUnder(header: HeaderRow, isData: (row: readonly Cell[]) => boolean): number {
  const { values } = header.sheet;
  const end = header.firstColumn + header.headers.length;
  const blankAt = (row: number) => {
    const cells = values[row];
    for (let column = header.firstColumn; column < end; column++) if (!isBlank(cells[column])) return false;
    return true;
  };
  let last = header.row;
  for (let row = header.row + 1; row < values.length; row++) {
    if (!blankAt(row)) {
      last = row;
    } else if (row + 1 >= values.length || blankAt(row + 1) || !isData(values[row + 1])) {
      break;
    }
  }
  return last;
}
