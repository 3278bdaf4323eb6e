import { power } from "../../math/power.js";
import { seasonColumns } from "./seasonBasis.js";

/** Weeks that trends are counted in, and that a forecast looks ahead. */
export const quarterWeeks = 13;
/** As in the plan: a trend loses this share of itself every week. */
const damping = 0.96;

/**
 * Constant, trend in quarters and year for some weeks, counted from the history's last (0; those before are
 * negative).
 */
export function levelColumns(firstWeek: number, weeks: number): Float64Array[] {
  const constant = new Float64Array(weeks).fill(1);
  const trend = constant.map((_, i) => trendWeeks(firstWeek + i) / quarterWeeks);
  return [constant, trend, ...seasonColumns(firstWeek, weeks)];
}

/** Weeks that a trend has worked since the history's last: in the future it fades, as in the plan. */
function trendWeeks(week: number): number {
  if (week <= 0) return week;
  return (damping * (1 - power(damping, week))) / (1 - damping);
}
