import { leastSquares } from "../../math/leastSquares.js";

/** A coefficient with what is known of it before the history is looked at, or after. */
export interface Belief {
  readonly mean: number;
  readonly sd: number;
}

/**
 * Normal regression with independent normal priors: each prior is one more row, and every row is divided by
 * its standard deviation.
 *
 * @param columns one per coefficient, each as long as `y`
 * @param sds     standard deviation of each observation, above 0
 * @param priors  one per coefficient
 * @returns one posterior per coefficient
 * @see Gelman et al., Bayesian Data Analysis, 3rd ed., section 14.8
 */
export function regressionWithPriors(
  columns: readonly Float64Array[],
  y: Float64Array,
  sds: Float64Array,
  priors: readonly Belief[],
): Belief[] {
  const rows = y.length;
  const scaled = columns.map((column, j) => {
    const longer = new Float64Array(rows + priors.length);
    for (let i = 0; i < rows; i++) longer[i] = column[i] / sds[i];
    longer[rows + j] = 1 / priors[j].sd;
    return longer;
  });
  const target = new Float64Array(rows + priors.length);
  for (let i = 0; i < rows; i++) target[i] = y[i] / sds[i];
  priors.forEach(({ mean, sd }, j) => {
    target[rows + j] = mean / sd;
  });
  const { coefficients, standardErrors, residualSd } = leastSquares(scaled, target);
  return Array.from(coefficients, (mean, j) => ({ mean, sd: standardErrors[j] / residualSd }));
}
