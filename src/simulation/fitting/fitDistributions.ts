import { mean } from "../../math/mean.js";
import { sortedCopy } from "../../math/quantile.js";
import type { Distribution } from "../distributions/distribution.js";
import { type DistributionSpec, distributionFrom } from "../distributions/distributionFrom.js";
import { variance } from "../statistics/moments.js";
import { type Candidate, type Data, sumOver } from "./candidate.js";
import { continuousCandidates } from "./continuousCandidates.js";
import { countCandidates } from "./countCandidates.js";

/** One kind of distribution, with the parameters that make the data likeliest. */
export interface Fit {
  readonly spec: DistributionSpec;
  readonly logLikelihood: number;
  /** Akaike's criterion, 2·parameters − 2·logLikelihood: lower is better. */
  readonly aic: number;
  /** Kolmogorov and Smirnov's figure: the widest gap between the data's and the fit's shares, 0 to 1. */
  readonly gap: number;
}

const fewest = 5;

/**
 * Fits the continuous distributions that can hold the data, by maximum likelihood: normal, logistic,
 * student t, uniform, triangular and PERT; lognormal, gamma, weibull, exponential and pareto for data above
 * 0; beta for data between 0 and 1.
 *
 * @param data at least 5 numbers, not all the same
 * @returns best first, by AIC
 * @throws {RangeError} for fewer, other, or constant data
 * @see Akaike (1974), A new look at the statistical model identification
 */
export function fitContinuous(data: readonly number[]): Fit[] {
  return fitAll(continuousCandidates, describe(data));
}

/**
 * Likewise for counts: poisson, geometric, negative binomial where the data vary more than a Poisson count
 * does, and binomial where they vary less.
 *
 * @param data at least 5 whole numbers of 0 or more, not all the same
 */
export function fitCounts(data: readonly number[]): Fit[] {
  data.forEach((value, i) => {
    if (!(Number.isSafeInteger(value) && value >= 0)) {
      throw new RangeError(`Counts must be whole numbers of 0 or more; value ${i + 1} is ${value}.`);
    }
  });
  return fitAll(countCandidates, describe(data));
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
