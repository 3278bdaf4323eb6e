import { exp } from "../../math/exp.js";
import { inverse } from "../../math/inverse.js";
import { log } from "../../math/log.js";
import type { Steps } from "../../simulation/steps.js";
import { levelColumns } from "./levelColumns.js";
import { type LevelNoise, sinceLastWeek, whitened } from "./levelNoise.js";
import { dot, meanOf, solvePositive } from "./linear.js";

/** What is tried of a level before its history is looked at: sds in logs. */
export interface LevelPriors {
  /** Of the change in 13 weeks. */
  readonly trend: readonly number[];
  /** Of the first harmonic of the year; the next ones are smaller. */
  readonly season: readonly number[];
}

/** A level's history as a regression on constant, trend and year, averaged over many fits. */
export interface LevelFit {
  /** Constant, trend in logs per 13 weeks, then as `seasonColumns`. */
  readonly coefficients: Float64Array;
  readonly covariance: readonly Float64Array[];
  readonly fits: readonly WeightedFit[];
  /** Mean of the history, which the fits are beside. */
  readonly center: number;
}

/** One size of trend, year and noise, and one way in which noise carries on. */
export interface WeightedFit {
  /** Those of all fits add up to 1. */
  readonly weight: number;
  readonly sums: LevelSums;
  /** Of the noise. */
  readonly variance: number;
  readonly coefficients: Float64Array;
  readonly covariance: readonly Float64Array[];
}

const noiseScales = [0.6, 0.8, 1, 1.25, 1.6];
const harmonicShares = [1, 0.6, 0.4];
const constantSd = 3;
/** Levels without any noise are made by hand; the scale of what is left must not be 0. */
const leastSd = 1e-6;
/** Fits that explain the history so much worse, in logs of likelihood, are left out. */
const farWorse = 6;

/**
 * y_t = a + b·t/13 + year(t) + u_t, u a noise of which part carries on and part is new: a normal regression
 * with priors, averaged over all sizes of trend, year and noise and all ways in which noise carries on, each by
 * how well it explains the history. So the intervals know that two years may look like a season by chance,
 * and that a level that wanders looks like a trend.
 *
 * @param y log level of each week
 * @param noises those of as many weeks
 * @see Hoeting, Madigan, Raftery & Volinsky (1999), Bayesian model averaging, Statistical Science 14
 */
export function* fitLevel(
  y: Float64Array,
  priors: LevelPriors,
  noises: readonly LevelNoise[],
): Steps<LevelFit> {
  const columns = levelColumns(1 - y.length, y.length);
  const center = meanOf(y);
  const centered = y.map((value) => value - center);
  const tried: ReturnType<typeof fitsOf> = [];
  for (const noise of noises) {
    tried.push(...fitsOf(sumsOf(noise, columns, centered), priors));
    yield;
  }
  const best = tried.reduce((most, { logLikelihood }) => Math.max(most, logLikelihood), -Infinity);
  const kept = tried.filter(({ logLikelihood }) => logLikelihood > best - farWorse);
  const all = kept.reduce((sum, { logLikelihood }) => sum + exp(logLikelihood - best), 0);
  const fits = kept.map(({ sums, variance, precision, coefficients, logLikelihood }) => ({
    weight: exp(logLikelihood - best) / all,
    sums,
    variance,
    coefficients,
    covariance: inverse(precision),
  }));
  const coefficients = new Float64Array(columns.length);
  for (const fit of fits) {
    fit.coefficients.forEach((value, j) => {
      coefficients[j] = coefficients[j] + fit.weight * value;
    });
  }
  return { coefficients, covariance: mixedCovariance(fits, coefficients), fits, center };
}

/** Covariances within the fits, and between them. */
function mixedCovariance(fits: readonly WeightedFit[], means: Float64Array): Float64Array[] {
  return Array.from(means, (mean, j) =>
    means.map((other, k) =>
      fits.reduce(
        (sum, { weight, covariance, coefficients }) =>
          sum + weight * (covariance[j][k] + (coefficients[j] - mean) * (coefficients[k] - other)),
        0,
      ),
    ),
  );
}

/** Sums of squares and products of columns and level, as if their weeks were independent. */
export interface LevelSums {
  readonly noise: LevelNoise;
  readonly weeks: number;
  readonly products: readonly Float64Array[];
  readonly target: Float64Array;
  readonly squares: number;
  /** Products of columns, level and itself with what the last week's noise shares with each week. */
  readonly recentColumns: Float64Array;
  readonly recentLevel: number;
  readonly recentSquares: number;
}

function sumsOf(noise: LevelNoise, columns: readonly Float64Array[], y: Float64Array): LevelSums {
  const white = columns.map((column) => whitened(noise, column));
  const level = whitened(noise, y);
  const recent = whitened(noise, sinceLastWeek(noise.carried, y.length));
  return {
    noise,
    weeks: y.length,
    products: white.map((a) => Float64Array.from(white, (b) => dot(a, b))),
    target: Float64Array.from(white, (a) => dot(a, level)),
    squares: dot(level, level),
    recentColumns: Float64Array.from(white, (a) => dot(a, recent)),
    recentLevel: dot(level, recent),
    recentSquares: dot(recent, recent),
  };
}

/** One fit for each size of trend, year and noise. */
function fitsOf(sums: LevelSums, { trend, season }: LevelPriors) {
  const loose = solvePositive(penalized(sums.products, 1, priorSds(1, 1)), sums.target).solution;
  const unexplained = Math.max(leastSd * leastSd, (sums.squares - dot(sums.target, loose)) / sums.weeks);
  return trend.flatMap((trendSd) =>
    season.flatMap((seasonSd) => {
      const sds = priorSds(trendSd, seasonSd);
      return noiseScales.map((scale) => fitOf(sums, sds, scale * scale * unexplained));
    }),
  );
}

function priorSds(trend: number, season: number): number[] {
  return [constantSd, trend, ...harmonicShares.flatMap((share) => [season * share, season * share])];
}

function fitOf(sums: LevelSums, sds: readonly number[], variance: number) {
  const precision = penalized(sums.products, variance, sds);
  const { solution, logDeterminant } = solvePositive(
    precision,
    sums.target.map((value) => value / variance),
  );
  const logPriors = sds.reduce((sum, sd) => sum + 2 * log(sd), 0);
  const unexplained = (sums.squares - dot(sums.target, solution)) / variance;
  const logLikelihood =
    -(sums.weeks * log(variance) + sums.noise.logDeterminant + logPriors + logDeterminant + unexplained) / 2;
  return { sums, variance, precision, coefficients: solution, logLikelihood };
}

/** products / variance, with what the priors say on the diagonal. */
function penalized(
  products: readonly Float64Array[],
  variance: number,
  sds: readonly number[],
): Float64Array[] {
  return products.map((row, j) =>
    row.map((value, k) => value / variance + (j === k ? 1 / (sds[j] * sds[j]) : 0)),
  );
}
