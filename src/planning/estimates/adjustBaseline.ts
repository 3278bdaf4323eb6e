import { exp } from "../../math/exp.js";
import { log } from "../../math/log.js";
import type { ProductHistory } from "../tables/history.js";
import { recentWeeks } from "../tables/recentMean.js";

/** What moved a product's units in the past, as far as it is known. */
export interface KnownEffects {
  readonly elasticity: number;
  /** Log of the promotion lift. */
  readonly promotion: number;
  /** Log of demand in a week of the history (0 is its last, those before are negative) over demand at its end. */
  readonly logLevel: (week: number) => number;
}

const fewestWeeks = 4;

/**
 * Weekly units at the end of the history, at a price and without promotion: the units of its last 13 weeks
 * over what those weeks should have sold of one unit a week. Weeks sold out are left out, those with a
 * promotion too where enough others are left.
 *
 * @param price what the units are to be stated for, above 0
 * @returns null where fewer than 4 weeks can tell
 */
export function adjustBaseline(
  { units, price: prices, promoted, soldOut }: ProductHistory,
  price: number,
  { elasticity, promotion, logLevel }: KnownEffects,
): number | null {
  const firstSale = units.findIndex((count) => count > 0);
  if (firstSale < 0) return null;
  const recent: number[] = [];
  for (let t = Math.max(firstSale, units.length - recentWeeks); t < units.length; t++) {
    if (!soldOut[t]) recent.push(t);
  }
  const plain = recent.filter((t) => !promoted[t]);
  const weeks = plain.length >= fewestWeeks ? plain : recent;
  if (weeks.length < fewestWeeks) return null;
  let sold = 0;
  let expected = 0;
  for (const t of weeks) {
    const logPrice = prices[t] > 0 ? log(prices[t] / price) : 0;
    sold += units[t];
    expected += exp(elasticity * logPrice + promotion * promoted[t] + logLevel(t - units.length + 1));
  }
  return Math.max(0, sold / expected);
}
