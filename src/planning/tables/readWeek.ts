import { readDay, readWeekNumber, weekOfDay } from "./cleanDate.js";
import type { Cell } from "./workbook.js";

/** The week of a cell: weeks since 1970 for a date, the number itself for `W12`; null for neither. */
export function readWeek(cell: Cell, locale: string): number | null {
  const day = readDay(cell, locale);
  return day === null ? readWeekNumber(cell) : weekOfDay(day);
}
