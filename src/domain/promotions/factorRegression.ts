import { exp } from "../../math/exp.js";
import { type OrthonormalBasis, orthonormalBasis } from "../../math/orthonormalBasis.js";

export interface FactorFit {
  /** Coefficient of the last column. */
  readonly effect: number;
  /** Expected value of each observation. */
  readonly means: Float64Array;
  /** (y − μ)/μ */
  readonly residuals: Float64Array;
  readonly basis: OrthonormalBasis;
}

const mostSteps = 200;
const smallestStep = 1e-9;
/** Of the loss per observation. */
const rounding = 1e-13;

/**
 * Regression in which each column multiplies the mean, log E[y] = Σ b_j·x_j, and the standard deviation is in
 * proportion to the mean: the quasi-likelihood of gamma form with logarithmic link. Its scoring steps are
 * ordinary regressions of (y − μ)/μ; each is halved until  Σ (y/μ + log μ),  which is convex in b, falls.
 *
 * @param columns the x_j, a constant first
 * @param y       values of 0 or more
 * @returns null where no finite coefficients are best, such as for a group whose values are all 0
 * @throws {DependentColumn} if a column is a combination of those before it
 * @see McCullagh & Nelder, Generalized Linear Models, 2nd ed., sections 2.5 (scoring), 8.3 and 9.2
 */
export function factorRegression(columns: readonly Float64Array[], y: readonly number[]): FactorFit | null {
  const basis = orthonormalBasis(columns);
  const last = columns.length - 1;
  const mean = y.reduce((sum, value) => sum + value / y.length, 0);
  if (!(mean > 0)) return null;
  const scaled = Float64Array.from(y, (value) => value / mean); // so that log-means begin at 0
  let logMeans = new Float64Array(y.length);
  let effect = 0;
  for (let count = 0; count < mostSteps; count++) {
    const residuals = scaled.map((value, t) => value * exp(-logMeans[t]) - 1);
    const { step, lastPart } = projection(basis, residuals);
    if (step.every((each) => Math.abs(each) < smallestStep)) {
      return { effect, means: logMeans.map((each) => mean * exp(each)), residuals, basis };
    }
    const enough = lossOf(scaled, logMeans) + rounding * y.length;
    let share = 1;
    let next = logMeans.map((each, t) => each + step[t]);
    while (!(lossOf(scaled, next) <= enough) && share > smallestStep) {
      share /= 2;
      next = logMeans.map((each, t) => each + share * step[t]);
    }
    logMeans = next;
    effect += (share * lastPart) / basis.lengths[last];
  }
  return null;
}

/** The part of the residuals in the span of the basis, and that along its last vector. */
function projection({ vectors }: OrthonormalBasis, residuals: Float64Array) {
  const step = new Float64Array(residuals.length);
  let part = 0;
  for (const vector of vectors) {
    part = 0;
    for (let t = 0; t < step.length; t++) part += vector[t] * residuals[t];
    for (let t = 0; t < step.length; t++) step[t] += part * vector[t];
  }
  return { step, lastPart: part };
}

function lossOf(y: Float64Array, logMeans: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < y.length; t++) sum += y[t] * exp(-logMeans[t]) + logMeans[t];
  return sum;
}
