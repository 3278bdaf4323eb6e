import { numberAt } from "./cellReaders.js";
import { type Cell, type Cells, isBlank, rowsOf, seriesRows } from "./cells.js";
import { isHeader } from "./listReaders.js";
import {
  CellError,
  type CellReader,
  type RangeReader,
  type RangeValue,
  Refusal,
  singleColumn,
} from "./readers.js";

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

function mustHaveCells(argument: string, rows: readonly number[]): void {
  if (rows.length === 0) throw new Refusal(`${argument} must have values; all its cells are blank.`);
}
