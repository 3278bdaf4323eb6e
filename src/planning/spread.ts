import { mean } from "../math/mean.js";
import { quantile, sortedCopy } from "../math/quantile.js";
import type { Spread, WeekSpread } from "./results.js";

/** @param sample in any order */
export function spreadOf(sample: Float64Array): Spread {
  const sorted = sortedCopy(sample);
  return { ...weekSpreadOf(sample, sorted), p5: quantile(sorted, 0.05), p95: quantile(sorted, 0.95) };
}

export function weekSpreadOf(sample: Float64Array, sorted = sortedCopy(sample)): WeekSpread {
  const [p10, p50, p90] = [0.1, 0.5, 0.9].map((p) => quantile(sorted, p)) as [number, number, number];
  return { mean: mean(sample), p10, p50, p90 };
}
