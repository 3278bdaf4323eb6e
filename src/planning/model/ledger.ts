import type { OpenKernel } from "../../simulation/kernel/openKernel.js";
import { overall, type SoldName, soldNames, type WeeklyName, weeklyNames } from "./moneyKernel.js";
import type { Rates } from "./rates.js";
import { tileTrials } from "./tile.js";

/**
 * Money of each week and trial over all products, weeks after another: revenue after discounts and before
 * returns; the cost of units that are gone for good; shipping, returns and what promotions give beside
 * discounts; and the cost of goods that come in, as far as it depends on the trial.
 */
export type WeeklyMoney = Readonly<Record<WeeklyName, Float64Array>>;

const lostNames = ["lostUnits", "lostValue", "lostListValue", "lostGoods", "stockOuts"] as const;

/**
 * Sums over all weeks of some products, by trial. Sold: units, their value at today's prices and at list prices,
 * what is received for them, the cost of those gone for good, and what promotions give beside discounts. Lost,
 * likewise.
 */
export type Totals = Readonly<Record<SoldName | (typeof lostNames)[number], Float64Array>>;

/** Where a side's money is added up. */
export interface Ledger {
  readonly kernel: OpenKernel;
  readonly weekly: WeeklyMoney;
  /** Of what was settled last. */
  readonly totals: Totals;
}

/** A ledger in which nothing stands yet. @param kernel that no other ledger in use has */
export function emptyLedger(kernel: OpenKernel, { gone, handling }: Rates): Ledger {
  kernel.write("share gone", [gone]);
  kernel.write("handling", [handling]);
  const lost = lostNames.map((name) => [name, new Float64Array(tileTrials)] as const);
  const sold = soldNames.map((name) => [name, kernel.array(overall(name))] as const);
  const weekly = weeklyNames.map((name) => [name, kernel.array(name).fill(0)] as const);
  return {
    kernel,
    weekly: Object.fromEntries(weekly) as WeeklyMoney,
    totals: Object.fromEntries([...sold, ...lost]) as Totals,
  };
}

export function newTotals(): Totals {
  const names = [...soldNames, ...lostNames];
  return Object.fromEntries(names.map((name) => [name, new Float64Array(tileTrials)])) as Totals;
}

/** Adds the sums over some products to those over others. */
export function addTotals(target: Totals, more: Totals): void {
  for (const name of [...soldNames, ...lostNames]) addTo(target[name], more[name]);
}

/** Adds numbers to as many others. */
export function addTo(target: Float64Array, more: Float64Array): void {
  for (let i = 0; i < target.length; i++) target[i] = target[i] + more[i];
}
