import { exp } from "../../math/exp.js";
import { expm1 } from "../../math/expm1.js";
import { log } from "../../math/log.js";
import { mean } from "../../math/mean.js";
import { nelderMead } from "../../math/nelderMead.js";
import { sortedCopy } from "../../math/quantile.js";
import type { Distribution } from "../distributions/distribution.js";
import { type DistributionSpec, distributionFrom } from "../distributions/distributionFrom.js";
import { variance } from "../statistics/moments.js";
import {
  logBeta,
  logGammaDensity,
  logLogistic,
  logNegativeBinomial,
  logNormal,
  logPoisson,
  logStudentT,
  logWeibull,
} from "./logLikelihoods.js";

/** One kind of distribution, with the parameters that make the data likeliest. */
export interface Fit {
  readonly spec: DistributionSpec;
  readonly logLikelihood: number;
  /** Akaike's criterion, 2·parameters − 2·logLikelihood: lower is better. */
  readonly aic: number;
  /** Kolmogorov and Smirnov's figure: the widest gap between the data's and the fit's shares, 0 to 1. */
  readonly gap: number;
}

/** What a kind is fitted to. */
interface Data {
  readonly sorted: Float64Array;
  readonly mean: number;
  /** With divisor n, as maximum likelihood has it. */
  readonly sd: number;
}

interface Candidate {
  readonly parameters: number;
  readonly fits: (data: Data) => boolean;
  readonly estimate: (data: Data) => {
    readonly spec: DistributionSpec;
    readonly logDensity: (x: number) => number;
  };
}

const fewest = 5;

/**
 * Fits the continuous distributions that can hold the data, by maximum likelihood: normal, logistic,
 * student t and uniform; lognormal, gamma, weibull, exponential and pareto for data above 0; beta for data
 * between 0 and 1.
 *
 * @param data at least 5 numbers, not all the same
 * @returns best first, by AIC
 * @throws {RangeError} for fewer, other, or constant data
 * @see Akaike (1974), A new look at the statistical model identification
 */
export function fitContinuous(data: readonly number[]): Fit[] {
  return fitAll(continuous, describe(data));
}

/**
 * Likewise for counts: poisson, geometric, and negative binomial where the data vary more than a Poisson
 * count does.
 *
 * @param data at least 5 whole numbers of 0 or more, not all the same
 */
export function fitCounts(data: readonly number[]): Fit[] {
  data.forEach((value, i) => {
    if (!(Number.isSafeInteger(value) && value >= 0)) {
      throw new RangeError(`Counts must be whole numbers of 0 or more; value ${i + 1} is ${value}.`);
    }
  });
  return fitAll(counts, describe(data));
}

function describe(data: readonly number[]): Data {
  if (data.length < fewest)
    throw new RangeError(`Fitting needs at least ${fewest} values; there are ${data.length}.`);
  data.forEach((value, i) => {
    if (!Number.isFinite(value))
      throw new RangeError(`Data to fit must be numbers; value ${i + 1} is ${value}.`);
  });
  const sorted = sortedCopy(data);
  const n = sorted.length;
  const sd = Math.sqrt((variance(sorted) * (n - 1)) / n);
  if (!(sd > 0))
    throw new RangeError(`All values to fit are ${sorted[0]}; a number that does not vary is a constant.`);
  return { sorted, mean: mean(sorted), sd };
}

function fitAll(candidates: readonly Candidate[], data: Data): Fit[] {
  return candidates
    .filter(({ fits }) => fits(data))
    .map(({ parameters, estimate }) => {
      const { spec, logDensity } = estimate(data);
      const logLikelihood = sumOver(data.sorted, logDensity);
      const gap = widestGap(data.sorted, distributionFrom(spec));
      return { spec, logLikelihood, aic: 2 * parameters - 2 * logLikelihood, gap };
    })
    .filter(({ aic }) => Number.isFinite(aic))
    .sort((a, b) => a.aic - b.aic);
}

const smallest = ({ sorted }: Data) => sorted[0];
const largest = ({ sorted }: Data) => sorted[sorted.length - 1];
const always = () => true;
const isPositive = (data: Data) => smallest(data) > 0;

const continuous: readonly Candidate[] = [
  {
    parameters: 2,
    fits: always,
    estimate: ({ mean, sd }) => ({
      spec: { kind: "normal", mean, sd },
      logDensity: (x) => logNormal(x, mean, sd),
    }),
  },
  {
    parameters: 2,
    fits: always,
    estimate(data) {
      const [mean, logScale] = likeliest(
        data,
        [data.mean, log(data.sd * 0.55)],
        [data.sd / 4, 0.2],
        (x, [m, s]) => logLogistic(x, m, exp(s)),
      );
      const scale = exp(logScale);
      return {
        spec: { kind: "logistic", mean: mean, scale },
        logDensity: (x) => logLogistic(x, mean, scale),
      };
    },
  },
  {
    parameters: 3,
    fits: always,
    estimate(data) {
      const found = likeliest(
        data,
        [log(5), data.mean, log(data.sd)],
        [0.5, data.sd / 4, -0.2],
        (x, [nu, m, s]) => (Math.abs(nu) > 7 ? -Infinity : logStudentT(x, exp(nu), m, exp(s))),
      );
      const [degreesOfFreedom, place, scale] = [exp(found[0]), found[1], exp(found[2])];
      return {
        spec: { kind: "student t", degreesOfFreedom, place, scale },
        logDensity: (x) => logStudentT(x, degreesOfFreedom, place, scale),
      };
    },
  },
  {
    parameters: 2,
    fits: always,
    estimate(data) {
      const [from, to] = [smallest(data), largest(data)];
      return { spec: { kind: "uniform", from, to }, logDensity: () => -log(to - from) };
    },
  },
  {
    parameters: 2,
    fits: isPositive,
    estimate({ sorted }) {
      const logs = sorted.map(log);
      const logMean = mean(logs);
      const logVariance = (variance(logs) * (logs.length - 1)) / logs.length;
      const ownMean = exp(logMean + logVariance / 2);
      return {
        spec: { kind: "lognormal", mean: ownMean, sd: ownMean * Math.sqrt(expm1(logVariance)) },
        logDensity: (x) => logNormal(log(x), logMean, Math.sqrt(logVariance)) - log(x),
      };
    },
  },
  {
    parameters: 2,
    fits: isPositive,
    estimate(data) {
      const start = log((data.mean * data.mean) / (data.sd * data.sd));
      const [logShape] = likeliest(data, [start], [0.3], (x, [k]) =>
        logGammaDensity(x, exp(k), data.mean / exp(k)),
      );
      const shape = exp(logShape);
      const scale = data.mean / shape;
      return { spec: { kind: "gamma", shape, scale }, logDensity: (x) => logGammaDensity(x, shape, scale) };
    },
  },
  {
    parameters: 2,
    fits: isPositive,
    estimate(data) {
      const start = [log(data.mean / data.sd), log(data.mean)];
      const found = likeliest(data, start, [0.3, 0.2], (x, [k, s]) => logWeibull(x, exp(k), exp(s)));
      const [shape, scale] = [exp(found[0]), exp(found[1])];
      return { spec: { kind: "weibull", shape, scale }, logDensity: (x) => logWeibull(x, shape, scale) };
    },
  },
  {
    parameters: 1,
    fits: isPositive,
    estimate: ({ mean }) => ({
      spec: { kind: "exponential", mean },
      logDensity: (x) => -x / mean - log(mean),
    }),
  },
  {
    parameters: 2,
    fits: isPositive,
    estimate(data) {
      const minimum = smallest(data);
      const shape = data.sorted.length / sumOver(data.sorted, (x) => log(x / minimum));
      return {
        spec: { kind: "pareto", minimum, shape },
        logDensity: (x) => log(shape / x) - shape * log(x / minimum),
      };
    },
  },
  {
    parameters: 2,
    fits: (data) => isPositive(data) && largest(data) < 1,
    estimate(data) {
      const size = Math.max(0.1, (data.mean * (1 - data.mean)) / (data.sd * data.sd) - 1);
      const start = [log(data.mean * size), log((1 - data.mean) * size)];
      const found = likeliest(data, start, [0.3, 0.3], (x, [a, b]) => logBeta(x, exp(a), exp(b)));
      const [alpha, beta] = [exp(found[0]), exp(found[1])];
      return { spec: { kind: "beta", alpha, beta }, logDensity: (x) => logBeta(x, alpha, beta) };
    },
  },
];

const counts: readonly Candidate[] = [
  {
    parameters: 1,
    fits: always,
    estimate: ({ mean }) => ({ spec: { kind: "poisson", mean }, logDensity: (k) => logPoisson(k, mean) }),
  },
  {
    parameters: 1,
    fits: always,
    estimate({ mean }) {
      const chance = 1 / (1 + mean);
      return { spec: { kind: "geometric", chance }, logDensity: (k) => logNegativeBinomial(k, 1, chance) };
    },
  },
  {
    parameters: 2,
    fits: ({ mean, sd }) => sd * sd > mean,
    estimate(data) {
      const chanceOf = (successes: number) => successes / (successes + data.mean);
      const start = log((data.mean * data.mean) / (data.sd * data.sd - data.mean));
      const [logSuccesses] = likeliest(data, [start], [0.3], (k, [r]) =>
        Math.abs(r) > 12 ? -Infinity : logNegativeBinomial(k, exp(r), chanceOf(exp(r))),
      );
      const successes = exp(logSuccesses);
      const chance = chanceOf(successes);
      return {
        spec: { kind: "negative binomial", successes, chance },
        logDensity: (k) => logNegativeBinomial(k, successes, chance),
      };
    },
  },
];

/** The parameters that make the data likeliest. */
function likeliest(
  { sorted }: Data,
  start: readonly number[],
  steps: readonly number[],
  logDensity: (x: number, parameters: Float64Array) => number,
): Float64Array {
  const unlikeliness = (parameters: Float64Array) => -sumOver(sorted, (x) => logDensity(x, parameters));
  return nelderMead(unlikeliness, start, steps, 1e-13).point;
}

function sumOver(sorted: Float64Array, f: (x: number) => number): number {
  return sorted.reduce((sum, x) => sum + f(x), 0);
}

/** The widest gap between the empirical distribution function and another, on either side of each step. */
function widestGap(sorted: Float64Array, distribution: Distribution): number {
  const n = sorted.length;
  let gap = 0;
  sorted.forEach((x, i) => {
    const isLast = sorted[i + 1] !== x;
    if (isLast) gap = Math.max(gap, Math.abs((i + 1) / n - distribution.cdf(x)));
    if (!distribution.atoms && sorted[i - 1] !== x)
      gap = Math.max(gap, Math.abs(distribution.cdf(x) - i / n));
  });
  return gap;
}
