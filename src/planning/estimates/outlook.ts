import { exp } from "../../math/exp.js";
import { log } from "../../math/log.js";
import type { Steps } from "../../simulation/steps.js";
import { quarterWeeks } from "../model/trendFactor.js";
import { seasonWeeks } from "../plan.js";
import type { Belief } from "./belief.js";
import type { DemandLevels } from "./demandLevels.js";
import { holidayPeaks } from "./holidayPeaks.js";
import { levelColumns } from "./levelColumns.js";
import { fitLevel, type LevelFit } from "./levelFit.js";
import { forecastLevel } from "./levelForecast.js";
import { fewLevelNoises, levelNoises } from "./levelNoise.js";
import { dot, meanOf, quadratic } from "./linear.js";

/** Where demand goes from the end of the history, beside prices, promotions and marketing. */
export interface Outlook {
  /** By category: change of the log of demand in 13 weeks. */
  readonly growth: readonly Belief[];
  /** Null where the history is too short to tell, or its season does not stand out from its error. */
  readonly season: SeasonOutlook | null;
  /** Log of the mean level of the next 13 weeks over what level, growth and season say. */
  readonly market: Belief;
  /** Variance of the log of a week's level of the whole shop that is new every week. */
  readonly weekVariance: number;
}

export interface SeasonOutlook {
  /**
   * By category: log of the season in a week, counted from the history's last (0), from −12 to 52, over that
   * of the last 13 weeks.
   */
  readonly at: (category: number, week: number) => number;
  /** Sd of the log of the power that it is met again with. */
  readonly strengthSd: number;
}

/** A season cannot be told from a trend before about a year has passed. */
export const fewestSeasonWeeks = 50;

const shopPriors = { trend: [0.02, 0.08], season: [0.01, 0.05, 0.12, 0.25] };
const categoryPriors = { trend: [0.01, 0.05], season: [0.01, 0.05, 0.12] };
/** First of the last 13 weeks, counted from the history's last (0). */
const firstWeek = 1 - quarterWeeks;
const leastMarketSd = 0.02;
const leastStrengthSd = 0.05;
/** From here on a third of what the season's squares add up to is expected to be error: none is claimed. */
const unclearStrengthSd = 0.7;

/**
 * Fits the level of the whole shop, and what each category does beside it: so a category with little history
 * has the season and growth of the shop.
 *
 * What is left of the uncertainty of the next quarter, after growth, season and weekly noise have had their
 * parts, is the market's: together they give the shop's level the interval that the fit gives it. So a season
 * that is not claimed is in the market's mean and range.
 */
export function* outlookOf({ shop, categories, shares }: DemandLevels): Steps<Outlook> {
  const common = yield* fitLevel(shop, shopPriors, levelNoises(shop.length));
  const fewNoises = fewLevelNoises(shop.length);
  const forecast = forecastLevel(common);
  yield;
  const own: LevelFit[] = [];
  if (categories.length > 1) {
    for (const level of categories) own.push(yield* fitLevel(level, categoryPriors, fewNoises));
  }
  const growth = categories.map((_, category) =>
    sumOfBeliefs(trendOf(common), own[category] && trendOf(own[category])),
  );
  const peaks = holidayPeaks(besideFit(shop, common), firstWeek);
  const season = shop.length >= fewestSeasonWeeks ? seasonOf(peaks, common, own) : null;

  const meanTrend = meanOf(levelColumns(1, quarterWeeks)[1]);
  const ahead = season ? meanSeason(common) : 0;
  const trend = common.coefficients[1];
  const claimed = recentLevel(shop, peaks, trend) + trend * meanTrend + ahead;
  const weekVariance =
    ((forecast.weekVariance - forecast.quarterVariance) * quarterWeeks) / (quarterWeeks - 1);
  const fromGrowth = growth.reduce(
    (sum, { sd }, c) => sum + shares[c] * shares[c] * sd * sd * meanTrend * meanTrend,
    0,
  );
  const fromSeason = season ? ahead * ahead * season.strengthSd * season.strengthSd : 0;
  const rest = forecast.quarterVariance - weekVariance / quarterWeeks - fromGrowth - fromSeason;
  return {
    growth,
    season,
    market: {
      mean: forecast.mean - claimed,
      sd: Math.sqrt(Math.max(leastMarketSd * leastMarketSd, rest)),
    },
    weekVariance,
  };
}

/** Mean level of the last 13 weeks beside holidays' peaks, brought to the end of the history by the trend. */
function recentLevel(level: Float64Array, peaks: Float64Array, trend: number): number {
  const weeks = Math.min(quarterWeeks, level.length);
  const recent = level.slice(level.length - weeks).map((value, i) => value - peaks[quarterWeeks - weeks + i]);
  return meanOf(recent) + (trend * (weeks - 1)) / 2 / quarterWeeks;
}

function trendOf({ coefficients, covariance }: LevelFit): Belief {
  return { mean: coefficients[1], sd: Math.sqrt(covariance[1][1]) };
}

function sumOfBeliefs(a: Belief, b: Belief | undefined): Belief {
  return b ? { mean: a.mean + b.mean, sd: Math.sqrt(a.sd * a.sd + b.sd * b.sd) } : a;
}

/** What is left of a level beside its trend and season. */
function besideFit(level: Float64Array, { coefficients }: LevelFit): Float64Array {
  const columns = levelColumns(1 - level.length, level.length);
  return level.map((value, t) =>
    columns.reduce((rest, column, j) => rest - column[t] * coefficients[j], value),
  );
}

function seasonOf(peaks: Float64Array, common: LevelFit, own: readonly LevelFit[]): SeasonOutlook | null {
  const strengthSd = strengthSdOf(peaks, common);
  if (strengthSd >= unclearStrengthSd) return null;
  const columns = levelColumns(firstWeek, quarterWeeks + seasonWeeks);
  const tables = Array.from({ length: Math.max(1, own.length) }, (_, category) => {
    const table = columns[0].map(
      (_one, i) =>
        peaks[i] + seasonAt(common, columns, i) + (own[category] ? seasonAt(own[category], columns, i) : 0),
    );
    const recent = log(meanOf(table.subarray(0, quarterWeeks).map(exp)));
    return table.map((value) => value - recent);
  });
  return {
    at: (category, week) => tables[category][week + quarterWeeks - 1],
    strengthSd,
  };
}

/** Log season of row i of the columns: constant and trend come first. */
function seasonAt({ coefficients }: LevelFit, columns: readonly Float64Array[], i: number): number {
  let sum = 0;
  for (let j = 2; j < columns.length; j++) sum += columns[j][i] * coefficients[j];
  return sum;
}

/** Mean log season of the next 13 weeks over that of the last 13. */
function meanSeason(fit: LevelFit): number {
  return dot(contrast(1, quarterWeeks), fit.coefficients);
}

/** How large the error of the season is beside the season itself, over the year ahead. */
function strengthSdOf(peaks: Float64Array, { coefficients, covariance }: LevelFit): number {
  const recentPeaks = meanOf(peaks.subarray(0, quarterWeeks));
  let squares = 0;
  let variance = 0;
  for (let week = 1; week <= seasonWeeks; week++) {
    const row = contrast(week, 1);
    const value = dot(row, coefficients) + peaks[week + quarterWeeks - 1] - recentPeaks;
    squares += value * value;
    variance += quadratic(row, covariance, row);
  }
  return squares > 0 ? Math.max(leastStrengthSd, Math.sqrt(variance / squares)) : unclearStrengthSd;
}

/** Columns of the season alone, mean over some weeks less mean over the last 13. */
function contrast(firstWeek: number, weeks: number): Float64Array {
  const ahead = meanRow(firstWeek, weeks);
  const recent = meanRow(1 - quarterWeeks, quarterWeeks);
  return ahead.map((value, j) => value - recent[j]);
}

function meanRow(firstWeek: number, weeks: number): Float64Array {
  return Float64Array.from(levelColumns(firstWeek, weeks), (column, j) => (j < 2 ? 0 : meanOf(column)));
}
