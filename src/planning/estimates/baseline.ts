import type { ProductHistory } from "../tables/history.js";

/** Weeks that "today" is taken from. */
export const baselineWeeks = 13;
const fewestPlainWeeks = 4;

/**
 * Mean weekly units of the last 13 weeks, from the first sale on; of the weeks without promotion where
 * there are at least 4. Never below 0.
 */
export function baselineUnits({ units, promoted }: ProductHistory): number {
  const firstSale = units.findIndex((count) => count > 0);
  if (firstSale < 0) return 0;
  const recent: number[] = [];
  for (let week = Math.max(firstSale, units.length - baselineWeeks); week < units.length; week++)
    recent.push(week);
  const plain = recent.filter((week) => promoted[week] === 0);
  const weeks = plain.length >= fewestPlainWeeks ? plain : recent;
  const total = weeks.reduce((sum, week) => sum + units[week], 0);
  return Math.max(0, total / weeks.length);
}

/** Mean price by units over the last 13 weeks that have a price; of all weeks where those have none; else 0. */
export function recentPrice({ units, price }: ProductHistory): number {
  return meanPrice(units, price, Math.max(0, units.length - baselineWeeks)) || meanPrice(units, price, 0);
}

function meanPrice(units: Float64Array, price: Float64Array, firstWeek: number): number {
  let money = 0;
  let count = 0;
  for (let week = firstWeek; week < units.length; week++) {
    if (price[week] > 0 && units[week] > 0) {
      money += price[week] * units[week];
      count += units[week];
    }
  }
  return count > 0 ? money / count : 0;
}
