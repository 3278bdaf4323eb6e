import { type CalendarDay, calendarDay, dayNumber } from "../../math/dayNumber.js";
import { InputError } from "../check.js";

export type DayOrder = "ymd" | "dmy" | "mdy";

const serialOf1970 = 25_569;
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * The day that text means. A year of four digits in front, or one with 年月日, is read as it stands; day and
 * month before or after a year are read in the stated order; month names decide for themselves. A time of
 * day is cut off. Years of two digits are 1970 to 2069.
 *
 *   "2026年11月1日" = "2026/11/1" = "20261101" = "1 Nov 2026" = 2026-11-01,   "1/11/2026" = 2026-11-01 by "dmy"
 *
 * @param values a cell's text, a serial number of the sheet, or a number such as 20261101
 * @param order  of year, month and day where the text does not show it
 * @throws {InputError} if the text is no date, or one that the order cannot read
 * @see ISO 8601 for the form with the year in front; Unicode Standard Annex 15 for full-width digits
 */
export function cleanDate(values: string | number, order: DayOrder = "ymd"): CalendarDay {
  const day = typeof values === "number" ? dayOfNumber(values) : dayOfText(values.normalize("NFKC"), order);
  if (day === undefined || !exists(day)) {
    const rule = `must be a date that the order "${order}" can read, such as 2026-11-01`;
    throw new InputError("values", rule, values);
  }
  return day;
}

function dayOfNumber(value: number): CalendarDay | undefined {
  if (value >= 19_000_101 && value < 21_000_000) {
    const whole = Math.floor(value);
    return { year: Math.floor(whole / 10_000), month: Math.floor(whole / 100) % 100, day: whole % 100 };
  }
  return value > 0 && value < 2_958_466 ? calendarDay(Math.floor(value) - serialOf1970) : undefined;
}

function dayOfText(written: string, order: DayOrder): CalendarDay | undefined {
  const text = written.trim().replace(/(?<=\d[日号]?)(?:T|\s+)\d{1,2}:\d\d.*$/i, "");
  const yearFirst = /^(\d{4})(?:[-/.]|\s*年\s*)(\d{1,2})(?:[-/.]|\s*月\s*)(\d{1,2})\s*[日号]?$/.exec(text);
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  if (/^\d{8}$/.test(text)) return dayOf(text.slice(0, 4), text.slice(4, 6), text.slice(6));
  const monthNamed =
    /^(?:(\d{1,2})[\s-])?([a-z]{3})[a-z]*\.?[\s-]+(?:(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+)?(\d{4})$/i.exec(text);
  if (monthNamed) {
    const [, before, name, after, year] = monthNamed;
    if ((before === undefined) === (after === undefined)) return undefined;
    return dayOf(year, months.indexOf(name.toLowerCase()) + 1, before ?? after);
  }
  const three = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{1,2}|\d{4})$/.exec(text);
  if (!three) return undefined;
  const [, first, second, third] = three;
  if (order === "ymd") return third.length === 4 ? undefined : dayOf(first, second, third);
  if (third.length === 1) return undefined;
  return order === "dmy" ? dayOf(third, second, first) : dayOf(third, first, second);
}

function dayOf(year: string, month: string | number, day: string): CalendarDay {
  const short = Number(year);
  const full = year.length > 2 ? short : short + (short < 70 ? 2000 : 1900);
  return { year: full, month: Number(month), day: Number(day) };
}

/** 30 February would become a day of March and so differ from itself. */
function exists(day: CalendarDay): boolean {
  const same = calendarDay(dayNumber(day));
  return same.year === day.year && same.month === day.month && same.day === day.day;
}
