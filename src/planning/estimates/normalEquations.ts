import { inverse } from "../../math/inverse.js";
import type { Steps } from "../../simulation/steps.js";
import type { Belief } from "./belief.js";
import { type DemandPanel, observationsPerStep } from "./demandPanel.js";

/** Weighted sums of squares and products of a panel's columns, by category. */
export interface NormalEquations {
  /** By category: rows of XᵀWX. */
  readonly products: readonly (readonly Float64Array[])[];
  /** By category: XᵀWy. */
  readonly targets: readonly Float64Array[];
}

export function* normalEquations(
  columns: readonly Float64Array[],
  y: Float64Array,
  { categories, categoryOf, product, weight }: DemandPanel,
): Steps<NormalEquations> {
  const count = columns.length;
  const products = Array.from({ length: categories }, () => columns.map(() => new Float64Array(count)));
  const targets = Array.from({ length: categories }, () => new Float64Array(count));
  const row = new Float64Array(count); // one observation's values side by side, which is faster
  for (let i = 0; i < y.length; i++) {
    if (i % observationsPerStep === 0) yield;
    for (let j = 0; j < count; j++) row[j] = columns[j][i];
    const category = categoryOf[product[i]];
    const target = targets[category];
    for (let j = 0; j < count; j++) {
      const weighted = weight[i] * row[j];
      if (weighted === 0) continue;
      const sums = products[category][j];
      for (let k = j; k < count; k++) sums[k] = sums[k] + weighted * row[k];
      target[j] = target[j] + weighted * y[i];
    }
  }
  return { products, targets };
}

/**
 * Normal regression with independent normal priors.
 *
 * @param variances variance of an observation of weight 1, by category
 * @param priors    one per column
 * @returns one posterior per column
 * @see Gelman et al., Bayesian Data Analysis, 3rd ed., section 14.8
 */
export function solveWithPriors(
  { products, targets }: NormalEquations,
  variances: Float64Array,
  priors: readonly Belief[],
): Belief[] {
  const precision = priors.map(() => new Float64Array(priors.length));
  const target = new Float64Array(priors.length);
  priors.forEach(({ mean, sd }, j) => {
    precision[j][j] = 1 / (sd * sd);
    target[j] = mean / (sd * sd);
  });
  products.forEach((rows, category) => {
    for (let j = 0; j < priors.length; j++) {
      target[j] = target[j] + targets[category][j] / variances[category];
      for (let k = j; k < priors.length; k++) {
        precision[j][k] = precision[j][k] + rows[j][k] / variances[category];
      }
    }
  });
  for (let j = 0; j < priors.length; j++) for (let k = 0; k < j; k++) precision[j][k] = precision[k][j];
  const covariance = inverse(precision);
  return covariance.map((row, j) => ({
    mean: row.reduce((sum, value, k) => sum + value * target[k], 0),
    sd: Math.sqrt(row[j]),
  }));
}
