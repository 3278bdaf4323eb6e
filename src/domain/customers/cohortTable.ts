import { calendarDay, dayNumber } from "../../math/dayNumber.js";
import { InputError } from "../check.js";
import { lastDay, purchaseDays } from "./purchaseDays.js";

export type CohortPeriod = "week" | "month" | "quarter";
export type CohortMeasure = "customers" | "rate" | "revenue";

/** Columns that a sheet can hold. */
const mostPeriods = 18_000;

/**
 * Cohort table: customers grouped by the period of their first purchase, and what each group does in the
 * periods after it.
 *
 *   rate(c, k) = customers of cohort c with a purchase in period c + k / customers of cohort c
 *
 * Weeks begin on Monday and are numbered by ISO 8601. Only periods in which somebody came for the first time
 * have a row.
 *
 * @param customers whose order, per row of the log
 * @param days      days since 1970-01-01, in any order; the last one says which periods are reached
 * @param period    of the calendar
 * @param measure   customers who bought, their share of the cohort, or what they spent
 * @param amounts   money, refunds negative; needed for revenue
 * @returns header and rows: cohort, size, then period 0, 1, 2, …; null where the log does not reach
 * @throws {InputError} if revenue lacks amounts, the log is too long for a sheet or no purchase is left
 * @see Fader & Hardie (2007), J. Interactive Marketing 21(1):76, for retention by cohort; ISO 8601 for weeks
 */
export function cohortTable(
  customers: readonly (string | number)[],
  days: readonly number[],
  period: CohortPeriod = "month",
  measure: CohortMeasure = "rate",
  amounts?: readonly number[],
): { header: (string | number)[]; rows: (string | number | null)[][] } {
  if (measure === "revenue" && amounts === undefined) {
    throw new InputError("amounts", 'must be given for the measure "revenue"', undefined);
  }
  const latest = lastDay(days);
  const { numberOf, nameOf } = calendars[period];
  const last = numberOf(latest);
  const cohorts = new Map<number, { size: number; cells: number[] }>();
  const bought = purchaseDays(customers, days, amounts, latest);
  const periods = bought.days.map(numberOf);
  for (let c = 0; c < bought.customers.length; c++) {
    const start = bought.starts[c];
    const end = bought.starts[c + 1];
    const first = periods[start];
    if (last - first > mostPeriods) {
      const rule = `must lie within ${mostPeriods} ${period}s of each other, as many as a sheet has columns`;
      throw new InputError("dates", rule, `${last - first} ${period}s`);
    }
    let cohort = cohorts.get(first);
    if (!cohort) {
      cohort = { size: 0, cells: new Array<number>(last - first + 1).fill(0) };
      cohorts.set(first, cohort);
    }
    cohort.size++;
    for (let k = start; k < end; k++) {
      if (measure === "revenue") cohort.cells[periods[k] - first] += bought.amounts[k];
      else if (k === start || periods[k] !== periods[k - 1]) cohort.cells[periods[k] - first]++;
    }
  }
  const firsts = [...cohorts.keys()].sort((a, b) => a - b);
  const width = last - firsts[0] + 1;
  const header = ["cohort", "size", ...Array.from({ length: width }, (_, k) => k)];
  const rows = firsts.map((first) => {
    const { size, cells } = cohorts.get(first) as { size: number; cells: number[] };
    const shown = measure === "rate" ? cells.map((count) => count / size) : cells;
    const unreached = new Array<null>(width - cells.length).fill(null);
    return [nameOf(first), size, ...shown, ...unreached];
  });
  return { header, rows };
}

const two = (number: number) => String(number).padStart(2, "0");

/** Periods counted without gaps, and the name of each. */
const calendars = {
  month: {
    numberOf: (day: number) => {
      const { year, month } = calendarDay(day);
      return year * 12 + month - 1;
    },
    nameOf: (number: number) => `${Math.floor(number / 12)}-${two((number % 12) + 1)}`,
  },
  quarter: {
    numberOf: (day: number) => {
      const { year, month } = calendarDay(day);
      return year * 4 + Math.floor((month - 1) / 3);
    },
    nameOf: (number: number) => `${Math.floor(number / 4)}-Q${(number % 4) + 1}`,
  },
  week: {
    numberOf: (day: number) => Math.floor((day + 3) / 7),
    nameOf: (number: number) => {
      const thursday = number * 7; // 1970-01-01 was one; it says which year a week belongs to
      const { year } = calendarDay(thursday);
      const newYear = dayNumber({ year, month: 1, day: 1 });
      return `${year}-W${two(Math.floor((thursday - newYear) / 7) + 1)}`;
    },
  },
};
