import { dampedWeeks, quarterWeeks } from "../model/trendFactor.js";
import { seasonColumns } from "./seasonBasis.js";

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
  return week <= 0 ? week : dampedWeeks(week);
}
