import { type Both, ofBoth } from "./side.js";
import { tileTrials } from "./tile.js";

/** Money of each week and trial over all products; weeks after another. */
export interface WeeklyMoney {
  /** Revenue after discounts, before returns. */
  readonly gross: Float64Array;
  /** Cost of units that are gone for good. */
  readonly goods: Float64Array;
  /** Shipping, returns, and what promotions give beside discounts. */
  readonly other: Float64Array;
  /** Cost of goods that come in, as far as it depends on the trial. */
  readonly bought: Float64Array;
}

/**
 * What is summed over all weeks of some products. Sold: units, their value at today's prices, at list prices and
 * as received, the cost of those gone for good, and what promotions give beside discounts. Lost, likewise.
 */
const totalNames = [
  "units",
  "value",
  "listValue",
  "gross",
  "goods",
  "given",
  "lostUnits",
  "lostValue",
  "lostListValue",
  "lostGoods",
  "stockOuts",
] as const;

/** By trial. */
export type Totals = Readonly<Record<(typeof totalNames)[number], Float64Array>>;

export function newTotals(): Totals {
  const entries = totalNames.map((name) => [name, new Float64Array(tileTrials)]);
  return Object.fromEntries(entries) as Totals;
}

/** Adds the sums over some products to those over others. */
export function addTotals(target: Totals, more: Totals): void {
  for (const name of totalNames) addTo(target[name], more[name]);
}

/** Adds numbers to as many others. */
export function addTo(target: Float64Array, more: Float64Array): void {
  for (let i = 0; i < target.length; i++) target[i] = target[i] + more[i];
}

export function newLedger(weeks: number): Both<WeeklyMoney> {
  const zeros = () => new Float64Array(weeks * tileTrials);
  return ofBoth(() => ({ gross: zeros(), goods: zeros(), other: zeros(), bought: zeros() }));
}
