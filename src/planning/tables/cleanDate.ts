import { dayNumber } from "../../math/dayNumber.js";
import { readText } from "./cleanCell.js";
import type { Cell } from "./workbook.js";

/**
 * The day in a cell, as days since 1970-01-01: a date, `2026-11-11`, `2026/11/11`, `2026年11月11日`,
 * `11/12/2026` (order by locale), `11 Nov 2026`, `Nov 11, 2026`, `20261111`, a serial number, `2026-W46` (its
 * Monday), or the first day of `2026-11-09~2026-11-15`.
 *
 * @returns null where it is no day
 */
export function readDay(cell: Cell, locale: string): number | null {
  if (typeof cell === "boolean") return null;
  if (typeof cell === "number") return dayFromNumber(cell);
  const text = readText(cell);
  const yearFirst = /^(\d{4})[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})日?(?:[\sT~至到-].*)?$/.exec(text);
  if (yearFirst) return validDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = yearLastDate.exec(text);
  if (yearLast) return dayWithYearLast(Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3]), locale);
  const named = namedMonthDate.exec(text);
  if (named) return dayOfNamedMonth(named);
  const week = /^(\d{4})\s*(?:年第?|-?w)\s*(\d{1,2})\s*[周週]?$/i.exec(text);
  if (week) return mondayOfWeek(Number(week[1]), Number(week[2]));
  return /^\d{5}$|^\d{8}$/.test(text) ? dayFromNumber(Number(text)) : null;
}

const yearLastDate = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:\s.*)?$/;

const namedMonthDate =
  /^(?:(?<day>\d{1,2})[\s-](?<month>[a-z]{3})[a-z]*\.?|(?<monthFirst>[a-z]{3})[a-z]*\.? (?<dayLast>\d{1,2})),?[\s-](?<year>\d{4})(?:[\s,].*)?$/i;
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function dayOfNamedMonth({ groups }: RegExpExecArray): number | null {
  const { day, month, monthFirst, dayLast, year } = groups!;
  const place = months.indexOf((month ?? monthFirst).toLowerCase());
  return place < 0 ? null : validDay(Number(year), place + 1, Number(day ?? dayLast));
}

/**
 * The locale by which a column writes its dates. It is not the spreadsheet's where a day above 12 tells of the other
 * order: beside `13/01/2026`, `05/02/2026` is in February, in an American sheet too.
 */
export function localeOfDates(cells: Iterable<Cell>, locale: string): string {
  let daysFirst = 0;
  let monthsFirst = 0;
  for (const cell of cells) {
    const parts = typeof cell === "string" ? yearLastDate.exec(readText(cell)) : null;
    if (!parts) continue;
    if (Number(parts[1]) > 12) daysFirst++;
    else if (Number(parts[2]) > 12) monthsFirst++;
  }
  if (daysFirst > 0 === monthsFirst > 0) return locale;
  return daysFirst > 0 ? "en_GB" : "en_US";
}

/** Number of the week, Monday first, that a day is in: whole weeks since the one of 1970-01-01. */
export function weekOfDay(day: number): number {
  return Math.floor((day + 3) / 7);
}

/** The Monday of a week that is numbered so, as days since 1970-01-01. */
export function mondayOf(week: number): number {
  return week * 7 - 3;
}

/** The number in `12`, `W12`, `第12周`, `Week 12`: weeks that are counted, not dated. */
export function readWeekNumber(cell: Cell): number | null {
  const match = /^(?:w|week|wk|第)?\s*(\d{1,3})\s*[周週]?$/i.exec(readText(cell));
  return match ? Number(match[1]) : null;
}

const serialOf1970 = 25569; // of spreadsheets, which count from 1899-12-30

function dayFromNumber(value: number): number | null {
  const whole = Math.floor(value);
  if (whole >= 20000 && whole < 80000) return whole - serialOf1970;
  if (whole < 19000101 || whole > 21001231) return null;
  return validDay(Math.floor(whole / 10000), Math.floor(whole / 100) % 100, whole % 100);
}

function dayWithYearLast(first: number, second: number, year: number, locale: string): number | null {
  const monthFirst = second > 12 || (first <= 12 && /^en([_-]US)?$/i.test(locale));
  return monthFirst ? validDay(year, first, second) : validDay(year, second, first);
}

function validDay(year: number, month: number, day: number): number | null {
  const fits = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return fits ? dayNumber({ year, month, day }) : null;
}

function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return dayNumber(next) - dayNumber({ year, month, day: 1 });
}

function mondayOfWeek(year: number, week: number): number | null {
  if (week < 1 || week > 53) return null;
  const fourth = dayNumber({ year, month: 1, day: 4 }); // always in week 1, by ISO 8601
  return mondayOf(weekOfDay(fourth) + week - 1);
}
