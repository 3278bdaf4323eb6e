/** Weeks that "today" is taken from. */
export const recentWeeks = 13;

/** Mean of the last 13 weeks, of all where there are fewer. */
export function recentMean(weekly: Float64Array): number {
  const recent = weekly.subarray(Math.max(0, weekly.length - recentWeeks));
  return recent.reduce((sum, value) => sum + value, 0) / recent.length;
}
