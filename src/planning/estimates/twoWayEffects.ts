/** Observations that each belong to one product and one week, by their numbers from 0. */
export interface Panel {
  readonly product: Int32Array;
  readonly week: Int32Array;
  readonly weight: Float64Array;
  readonly products: number;
  readonly weeks: number;
}

const mostRounds = 60;
const tolerance = 1e-8;

/**
 * What is left of values beside an effect of the product and one of the week: weighted least squares with a
 * dummy for each, by taking out the means of products and of weeks in turn until nothing moves.
 *
 * @param withWeeks false: product effects only
 * @see Guimarães & Portugal (2010), A simple feasible procedure to fit models with high-dimensional fixed
 *      effects, Stata Journal 10
 */
export function twoWayResiduals(values: Float64Array, panel: Panel, withWeeks: boolean): Float64Array {
  const { product, week, weight, products, weeks } = panel;
  const residuals = Float64Array.from(values);
  for (let round = 0; round < mostRounds; round++) {
    let moved = takeOutMeans(residuals, product, weight, products);
    if (!withWeeks) break;
    moved = Math.max(round > 0 ? moved : 0, takeOutMeans(residuals, week, weight, weeks));
    if (moved < tolerance) break;
  }
  return residuals;
}

/** Takes the weighted mean of each group out of its values, in place; returns the largest of the means. */
function takeOutMeans(values: Float64Array, group: Int32Array, weight: Float64Array, groups: number): number {
  const means = groupMeans(values, group, weight, groups);
  let largest = 0;
  for (let k = 0; k < groups; k++) largest = Math.max(largest, Math.abs(means[k]));
  for (let i = 0; i < values.length; i++) values[i] = values[i] - means[group[i]];
  return largest;
}

/** Weighted mean of each group; 0 for one without values. */
export function groupMeans(
  values: Float64Array,
  group: Int32Array,
  weight: Float64Array,
  groups: number,
): Float64Array {
  const means = new Float64Array(groups);
  const weights = new Float64Array(groups);
  for (let i = 0; i < values.length; i++) {
    means[group[i]] = means[group[i]] + weight[i] * values[i];
    weights[group[i]] = weights[group[i]] + weight[i];
  }
  for (let k = 0; k < groups; k++) if (weights[k] > 0) means[k] = means[k] / weights[k];
  return means;
}
