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
 * A function that gives what is left of values beside an effect of the product and one of the week: weighted
 * least squares with a dummy for each, by taking out the means of products and of weeks in turn until nothing
 * moves.
 *
 * @param withWeeks false: product effects only
 * @see Guimarães & Portugal (2010), A simple feasible procedure to fit models with high-dimensional fixed
 *      effects, Stata Journal 10
 */
export function twoWayResiduals(panel: Panel, withWeeks: boolean): (values: Float64Array) => Float64Array {
  const { product, week, weight, products, weeks } = panel;
  const productWeights = groupWeights(product, weight, products);
  const weekWeights = groupWeights(week, weight, weeks);
  return (values) => {
    const residuals = Float64Array.from(values);
    for (let round = 0; round < mostRounds; round++) {
      let moved = takeOutMeans(residuals, product, weight, productWeights);
      if (!withWeeks) break;
      moved = Math.max(round > 0 ? moved : 0, takeOutMeans(residuals, week, weight, weekWeights));
      if (moved < tolerance) break;
    }
    return residuals;
  };
}

/** Takes the weighted mean of each group out of its values, in place; returns the largest of the means. */
function takeOutMeans(
  values: Float64Array,
  group: Int32Array,
  weight: Float64Array,
  weights: Float64Array,
): number {
  const means = groupMeans(values, group, weight, weights);
  let largest = 0;
  for (let k = 0; k < means.length; k++) largest = Math.max(largest, Math.abs(means[k]));
  if (largest > 0) for (let i = 0; i < values.length; i++) values[i] = values[i] - means[group[i]];
  return largest;
}

export function groupWeights(group: Int32Array, weight: Float64Array, groups: number): Float64Array {
  const weights = new Float64Array(groups);
  for (let i = 0; i < group.length; i++) weights[group[i]] = weights[group[i]] + weight[i];
  return weights;
}

/**
 * Weighted mean of each group; 0 for one without values.
 *
 * @param weights those of `groupWeights`
 */
export function groupMeans(
  values: Float64Array,
  group: Int32Array,
  weight: Float64Array,
  weights: Float64Array,
): Float64Array {
  const means = new Float64Array(weights.length);
  for (let i = 0; i < values.length; i++) means[group[i]] = means[group[i]] + weight[i] * values[i];
  for (let k = 0; k < means.length; k++) if (weights[k] > 0) means[k] = means[k] / weights[k];
  return means;
}
