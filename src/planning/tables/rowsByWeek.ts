import { forEachInSteps, type Steps } from "../../simulation/steps.js";
import { localeOfDates, readDay, readWeekNumber, weekOfDay } from "./cleanDate.js";
import { rowsPerStep, type TableReader } from "./tableReader.js";
import { weekSpan } from "./weekSpan.js";
import type { Cell } from "./workbook.js";

export interface RowsByWeek {
  readonly firstDay: string;
  readonly weeks: number;
  /** Week of each row, from 0; -1 for a row that is not used. */
  readonly weekOfRow: Int32Array;
}

/**
 * The week that each of these rows is in. Rows without a date that can be read, and rows in weeks that are left out
 * (see `weekSpan`), are noted and counted as not used; all are where the rows are months or the like.
 *
 * @returns null where no row can be used
 */
export function* rowsByWeek(
  reader: TableReader,
  locale: string,
  rows: readonly number[],
): Steps<RowsByWeek | null> {
  const cells = rows.map((row) => reader.cell(row, "date"));
  const { weekOf, days } = weekReader(localeOfDates(new Set(cells), locale));
  const read: (number | null)[] = [];
  yield* forEachInSteps(cells, rowsPerStep, (cell) => read.push(weekOf(cell)));
  if (areFarApart(days)) {
    for (const row of rows) {
      reader.note("rows-not-weekly", row, "date");
      reader.skip();
    }
    return null;
  }
  const rowsOfWeek = new Map<number, number>();
  for (const week of read) if (week !== null) rowsOfWeek.set(week, (rowsOfWeek.get(week) ?? 0) + 1);
  const span = rowsOfWeek.size > 0 ? weekSpan(rowsOfWeek, days) : null;
  const weekOfRow = new Int32Array(rows.length).fill(-1);
  yield* forEachInSteps(rows, rowsPerStep, (row, i) => {
    const week = read[i];
    if (week !== null && span && week >= span.first && week <= span.last) {
      weekOfRow[i] = week - span.first;
      return;
    }
    reader.note(week === null ? "cell-unreadable" : "weeks-left-out", row, "date");
    reader.skip();
  });
  return span && { firstDay: span.firstDay, weeks: span.last - span.first + 1, weekOfRow };
}

const fewestDays = 3;

/** Whether there are at least two weeks from each day to the next, so that no row is a week. */
function areFarApart(days: ReadonlySet<number>): boolean {
  const sorted = [...days].sort((a, b) => a - b);
  return sorted.length >= fewestDays && sorted.every((day, i) => i === 0 || day - sorted[i - 1] >= 14);
}

/** Reads weeks, dated or counted, and remembers the days. */
function weekReader(locale: string) {
  const known = new Map<Cell, number | null>(); // the same date stands in many rows
  const days = new Set<number>();
  const readNew = (cell: Cell): number | null => {
    const day = readDay(cell, locale);
    if (day === null) return readWeekNumber(cell);
    days.add(day);
    return weekOfDay(day);
  };
  const weekOf = (cell: Cell): number | null => {
    const key = typeof cell === "object" ? cell.date : cell;
    let week = known.get(key);
    if (week === undefined) {
      week = readNew(cell);
      known.set(key, week);
    }
    return week;
  };
  return { weekOf, days };
}
