import { inverse } from "../../math/inverse.js";
import { log } from "../../math/log.js";
import { levelColumns } from "./levelColumns.js";
import { levelNoise, whitened } from "./levelNoise.js";
import { dot, quadratic, solvePositive } from "./linear.js";

/** Log of the likelihood of a level's weeks, up to a constant. */
export type LevelLikelihood = (level: Float64Array) => number;

/** Sds of constant, trend (13 weeks) and harmonics of the year as multiples of that of the noise. */
const priorSds = [50, 1.5, 2, 2, 1.2, 1.2, 0.8, 0.8];
const ways = [
  [0, 1],
  [0.4, 0.05],
  [0.7, 0.05],
  [0.7, 0.5],
  [0.9, 0.05],
  [0.9, 0.5],
] as const;

/**
 * One for each way in which noise may carry on. Constant, trend, year and the size of the noise are
 * integrated out: with residual squares Q and n weeks, −½·log|R| − ½·log|XᵀR⁻¹X + P| − n/2·log Q.
 *
 * @see Gelman et al., Bayesian Data Analysis, 3rd ed., sections 14.2 and 14.8
 */
export function levelLikelihoods(weeks: number): LevelLikelihood[] {
  const columns = levelColumns(1 - weeks, weeks);
  return ways.map(([carried, fresh]) => {
    const noise = levelNoise(weeks, carried, fresh);
    const white = columns.map((column) => whitened(noise, column));
    const precision = white.map((a, j) =>
      Float64Array.from(white, (b, k) => dot(a, b) + (j === k ? 1 / (priorSds[j] * priorSds[j]) : 0)),
    );
    const constant =
      noise.logDeterminant + solvePositive(precision, new Float64Array(columns.length)).logDeterminant;
    const covariance = inverse(precision);
    return (level) => {
      const rest = whitened(noise, level);
      const explained = white.map((column) => dot(column, rest));
      const squares = dot(rest, rest) - quadratic(explained, covariance, explained);
      return -(constant + weeks * log(squares)) / 2;
    };
  });
}
