import { median } from "../../math/median.js";
import { seasonWeeks } from "../plan.js";

/** Weeks on both sides that a peak stands out from. */
const neighbors = 3;
/** How far it must stand out in both years, in sds of what is usual. */
const farSds = 3;
/** Part of what two years showed that is expected again. */
const expectedAgain = 0.8;
const sdOfMedianDeviation = 1.4826;

/**
 * Weeks of the year in which demand jumps for a week, such as a holiday's, and by how much: those that stood
 * out from the weeks around them in both of the last two years, in the same direction.
 *
 * @param rest  by week of the history: log of the level beside trend and season
 * @param first first week that is asked for, counted from the history's last (0)
 * @returns by week from `first` to 52: log of the jump, 0 where there is none or no two years to show it
 */
export function holidayPeaks(rest: Float64Array, first: number): Float64Array {
  const jumps = rest.map(
    (value, t) => value - median(rest.subarray(Math.max(0, t - neighbors), t + neighbors + 1)),
  );
  const far = farSds * sdOfMedianDeviation * median(jumps.map(Math.abs));
  return Float64Array.from({ length: seasonWeeks - first + 1 }, (_, i) => {
    const week = first + i;
    const last = rest.length - 1 + (week > 0 ? week - seasonWeeks : week);
    const [recent, before] = [jumps[last], jumps[last - seasonWeeks]];
    if (before === undefined || Math.min(Math.abs(recent), Math.abs(before)) <= far) return 0;
    return recent * before > 0 ? (expectedAgain * (recent + before)) / 2 : 0;
  });
}
