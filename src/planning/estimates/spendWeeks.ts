import { log } from "../../math/log.js";
import { readDay } from "../tables/cleanDate.js";
import type { History } from "../tables/history.js";
import type { SpendHistory } from "../tables/spendHistory.js";

const fewestSeen = 0.9;
/** Sd of the log of one revenue over the other, up to which two tables are of the same sales. */
const sameSales = 0.1;

/**
 * Log of the demand of each week of a spend history. Where the sales history covers these weeks and its
 * revenue is the one beside the spends, its level, which prices and promotions are out of, says it better
 * than the revenue.
 *
 * @param salesLevel log of the level of each week of the sales history; null without one
 * @returns null where too few weeks have a response
 */
export function spendLevel(
  spends: SpendHistory,
  history: History | null,
  salesLevel: Float64Array | null,
): Float64Array | null {
  const { response, weeks } = spends;
  const seen = response.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
  const first = history ? weeksBetween(history.firstDay, spends.firstDay) : 0;
  const isCovered = history !== null && salesLevel !== null && first >= 0 && first + weeks <= history.weeks;
  if (isCovered && (seen === 0 || isSameSales(spends, history, first))) {
    return salesLevel.slice(first, first + weeks);
  }
  if (seen < fewestSeen * weeks) return null;
  const level = new Float64Array(weeks);
  let last = response.find((value) => value > 0)!;
  for (let week = 0; week < weeks; week++) {
    if (response[week] > 0) last = response[week];
    level[week] = log(last);
  }
  return level;
}

/** The values of a spend history's weeks by week of the sales history; 0 where it has none. */
export function bySalesWeek(values: Float64Array, spends: SpendHistory, history: History): Float64Array {
  const first = weeksBetween(history.firstDay, spends.firstDay);
  return Float64Array.from({ length: history.weeks }, (_, week) => values[week - first] ?? 0);
}

function isSameSales({ response, weeks }: SpendHistory, { products }: History, first: number): boolean {
  const ratios: number[] = [];
  for (let week = 0; week < weeks; week++) {
    const sold = products.reduce(
      (sum, { units, price }) => sum + units[first + week] * price[first + week],
      0,
    );
    if (sold > 0 && response[week] > 0) ratios.push(log(response[week] / sold));
  }
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  const squares = ratios.reduce((sum, ratio) => sum + (ratio - mean) * (ratio - mean), 0);
  return ratios.length >= fewestSeen * weeks && squares <= sameSales * sameSales * ratios.length;
}

/** NaN where the tables count weeks and name no day. */
function weeksBetween(from: string, to: string): number {
  const [first, last] = [from, to].map((day) => readDay(day, "") ?? Number.NaN);
  return (last - first) / 7;
}
