import { mean } from "../math/mean.js";
import { conditionalValueAtRisk } from "../simulation/statistics/conditionalValueAtRisk.js";
import { orderStatistics } from "../simulation/statistics/orderStatistics.js";
import { quantilesOf } from "../simulation/statistics/quantilesOf.js";
import type { RiskSpread, Spread } from "./results.js";

/** Part of the trials that counts as the worst. */
export const worstShare = 0.05;

/** @param sample in any order */
export function spreadOf(sample: Float64Array, select = orderStatistics(sample)): Spread {
  const [p5, p10, p50, p90, p95] = quantilesOf(sample, [0.05, 0.1, 0.5, 0.9, 0.95], select);
  return { mean: mean(sample), p5, p10, p50, p90, p95 };
}

/** @param sample in any order */
export function riskSpreadOf(sample: Float64Array): RiskSpread {
  const select = orderStatistics(sample);
  return {
    ...spreadOf(sample, select),
    belowZero: shareBelowZero(sample),
    worst: conditionalValueAtRisk(sample, worstShare, "lowest", select),
  };
}

export function shareBelowZero(sample: Float64Array): number {
  let losses = 0;
  for (let t = 0; t < sample.length; t++) if (sample[t] < 0) losses++;
  return losses / sample.length;
}
