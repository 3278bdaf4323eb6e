import { isoDay } from "../../math/isoDay.js";
import { mondayOf, weekOfDay } from "./cleanDate.js";

/** The weeks of a table, by number: see `weekOfDay`. */
export interface WeekSpan {
  readonly first: number;
  readonly last: number;
  /** ISO day of the Monday of the first week; "" where weeks are only counted. */
  readonly firstDay: string;
}

/** Older weeks say little about the shop of today. */
const longestHistoryWeeks = 208;
/** Behind a longer gap stand dates that were mistyped, or another shop. */
const longestGapWeeks = 52;

/**
 * The latest whole weeks of a table: where its rows are days, without a first or last week that is cut short; and
 * without dates far from most others.
 *
 * @param rowsOfWeek how many rows there are in each week, at least one week
 * @param days       all days, where the rows have days, since 1970-01-01
 */
export function weekSpan(rowsOfWeek: ReadonlyMap<number, number>, days: Iterable<number>): WeekSpan {
  const together = largestCluster(rowsOfWeek);
  const itsDays = [...days].filter((day) => within(together, weekOfDay(day)));
  const { first, last } = wholeWeeksOf(itsDays) ?? together;
  const latest = Math.max(first, last - longestHistoryWeeks + 1);
  return { first: latest, last, firstDay: itsDays.length > 0 ? isoDay(mondayOf(latest)) : "" };
}

interface Weeks {
  readonly first: number;
  readonly last: number;
}

function within({ first, last }: Weeks, week: number): boolean {
  return week >= first && week <= last;
}

/** Of the weeks with no long gap between them those with the most rows. */
function largestCluster(rowsOfWeek: ReadonlyMap<number, number>): Weeks {
  const weeks = [...rowsOfWeek.keys()].sort((a, b) => a - b);
  let best = { first: weeks[0], last: weeks[0], rows: 0 };
  let cluster = best;
  for (const week of weeks) {
    if (week - cluster.last > longestGapWeeks) cluster = { first: week, last: week, rows: 0 };
    cluster = { ...cluster, last: week, rows: cluster.rows + rowsOfWeek.get(week)! };
    if (cluster.rows >= best.rows) best = cluster;
  }
  return best;
}

/** The weeks that daily rows fill; null where the rows are no days or fill no week. */
function wholeWeeksOf(days: number[]): Weeks | null {
  const usual = usualWeekdays(days);
  if (usual.length < 2) return null;
  const firstDay = days.reduce((least, day) => Math.min(least, day));
  const lastDay = days.reduce((most, day) => Math.max(most, day));
  // A shop that is closed on Sundays has a whole week when it has the Saturday.
  const first = weekOfDay(firstDay) + (weekdayOf(firstDay) > usual[0] ? 1 : 0);
  const last = weekOfDay(lastDay) - (weekdayOf(lastDay) < usual[usual.length - 1] ? 1 : 0);
  return first <= last ? { first, last } : null;
}

/** Weekdays, 0 is Monday, that stand in the table at least half as often as the most frequent one; ascending. */
function usualWeekdays(days: readonly number[]): number[] {
  const counts = new Array<number>(7).fill(0);
  for (const day of days) counts[weekdayOf(day)]++;
  const most = Math.max(...counts);
  return counts.flatMap((count, weekday) => (count > 0 && 2 * count >= most ? [weekday] : []));
}

function weekdayOf(day: number): number {
  return day - mondayOf(weekOfDay(day));
}
