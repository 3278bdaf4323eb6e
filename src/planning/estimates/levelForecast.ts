import { quarterWeeks } from "../model/trendFactor.js";
import { levelColumns } from "./levelColumns.js";
import type { LevelFit, WeightedFit } from "./levelFit.js";
import { type LevelNoise, sinceLastWeek } from "./levelNoise.js";
import { dot, meanOf, quadratic } from "./linear.js";

/** The next 13 weeks of a level. */
export interface LevelForecast {
  /** Mean of the log level over the weeks. */
  readonly mean: number;
  /** Variance of that mean. */
  readonly quarterVariance: number;
  /** Variance of a single week, on average. */
  readonly weekVariance: number;
}

/**
 * Of a future week h, noise keeps g_h = (1 − fresh)·carried^h of what the last weeks' noise was: the columns
 * of that week, less g_h times those of the weeks before as far as they share its noise, are what the error
 * of the coefficients is multiplied by.
 *
 * @see Rasmussen & Williams (2006), Gaussian Processes for Machine Learning, eq. 2.41 and 2.42
 */
export function forecastLevel({ fits, center }: LevelFit): LevelForecast {
  const columns = levelColumns(1, quarterWeeks);
  const each = fits.map((fit) => ({ weight: fit.weight, ...forecastOf(fit, columns) }));
  const mean = each.reduce((sum, { weight, mean }) => sum + weight * mean, 0);
  const between = each.reduce((sum, fit) => sum + fit.weight * (fit.mean - mean) * (fit.mean - mean), 0);
  return {
    mean: mean + center,
    quarterVariance: each.reduce((sum, fit) => sum + fit.weight * fit.quarterVariance, between),
    weekVariance: each.reduce((sum, fit) => sum + fit.weight * fit.weekVariance, between),
  };
}

function forecastOf(
  { sums, variance, coefficients, covariance }: WeightedFit,
  columns: readonly Float64Array[],
): LevelForecast {
  const { noise, recentColumns, recentLevel, recentSquares } = sums;
  const kept = sharedWithPast(noise);
  const meanKept = meanOf(kept);
  const rowOf = (column: (values: Float64Array) => number, share: number) =>
    columns.map((values, j) => column(values) - share * recentColumns[j]);
  const quarterRow = rowOf(meanOf, meanKept);
  const ownNoise = meanCorrelation(noise) - meanKept * meanKept * recentSquares;
  let weekVariance = 0;
  kept.forEach((share, h) => {
    const row = rowOf((values) => values[h], share);
    weekVariance += variance * (1 - share * share * recentSquares) + quadratic(row, covariance, row);
  });
  return {
    mean: meanKept * recentLevel + dot(quarterRow, coefficients),
    quarterVariance: variance * ownNoise + quadratic(quarterRow, covariance, quarterRow),
    weekVariance: weekVariance / quarterWeeks,
  };
}

/** By future week: correlation of its noise with that of the last week, as far as it carries on. */
function sharedWithPast({ carried, fresh }: LevelNoise): Float64Array {
  return sinceLastWeek(carried, quarterWeeks + 1)
    .reverse()
    .subarray(1)
    .map((share) => (1 - fresh) * share);
}

/** Mean correlation of the noise of two of the 13 weeks, each with itself included. */
function meanCorrelation(noise: LevelNoise): number {
  let sum = quarterWeeks;
  sharedWithPast(noise).forEach((share, i) => {
    sum += 2 * (quarterWeeks - 1 - i) * share;
  });
  return sum / (quarterWeeks * quarterWeeks);
}
