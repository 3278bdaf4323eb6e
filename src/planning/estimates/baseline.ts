import type { ProductHistory } from "../tables/history.js";
import { recentWeeks } from "../tables/recentMean.js";

const fewestPlainWeeks = 4;

/**
 * Mean weekly units of the last 13 weeks, from the first sale on; of the weeks without promotion in which it was
 * not sold out where there are at least 4. Never below 0.
 */
export function baselineUnits({ units, promoted, soldOut }: ProductHistory): number {
  const firstSale = units.findIndex((count) => count > 0);
  if (firstSale < 0) return 0;
  const recent: number[] = [];
  for (let week = Math.max(firstSale, units.length - recentWeeks); week < units.length; week++)
    recent.push(week);
  const plain = recent.filter((week) => promoted[week] === 0 && soldOut[week] === 0);
  const weeks = plain.length >= fewestPlainWeeks ? plain : recent;
  const total = weeks.reduce((sum, week) => sum + units[week], 0);
  return Math.max(0, total / weeks.length);
}

/** Mean price by units over the last 13 weeks that have a price; of all weeks where those have none; else 0. */
export function recentPrice({ units, price }: ProductHistory): number {
  return meanPrice(units, price, Math.max(0, units.length - recentWeeks)) || meanPrice(units, price, 0);
}

/** Lowest and highest weekly price; null where no week has one. */
export function pricesSeen({ price }: ProductHistory): [lowest: number, highest: number] | null {
  const known = price.filter((value) => value > 0);
  if (known.length === 0) return null;
  return [
    known.reduce((low, value) => Math.min(low, value)),
    known.reduce((high, value) => Math.max(high, value)),
  ];
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
