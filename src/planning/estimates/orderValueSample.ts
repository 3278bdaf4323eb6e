import { exp } from "../../math/exp.js";
import { normalQuantile } from "../../math/normalQuantile.js";
import { quantile, sortedCopy } from "../../math/quantile.js";
import { roundForSheet } from "../roundForSheet.js";
import { shopDefaults } from "./shopDefaults.js";

const largestSample = 200;

/**
 * At most 200 values that stand for all orders: the orders themselves, or the type-7 quantiles at the
 * middles of 200 equal shares. Ascending, rounded as a sheet shows them.
 */
export function orderValueSample(values: readonly number[]): number[] {
  const sorted = sortedCopy(values);
  if (sorted.length <= largestSample) return [...sorted].map(roundForSheet);
  return middles(largestSample).map((p) => roundForSheet(quantile(sorted, p)));
}

/** The same for a shop without order values: a lognormal of this mean. */
export function assumedOrderValues(mean: number): number[] {
  const sd = shopDefaults.orderValueLogSd;
  return middles(largestSample).map((p) => mean * exp(sd * normalQuantile(p) - (sd * sd) / 2));
}

function middles(count: number): number[] {
  return Array.from({ length: count }, (_, i) => (i + 0.5) / count);
}
