import { calendarDay } from "./dayNumber.js";

/** A day, given as days since 1970-01-01, as people write it in data: 2026-11-11. */
export function isoDay(days: number): string {
  const { year, month, day } = calendarDay(days);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
