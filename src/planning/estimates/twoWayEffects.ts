/** Observations that each belong to one product and one week, by their numbers from 0. */
export interface Panel {
  readonly product: Int32Array;
  readonly week: Int32Array;
  readonly products: number;
  readonly weeks: number;
}

export interface TwoWayEffects {
  /** What is left of each value beside product and week effects. */
  readonly residuals: Float64Array;
  /** Effect of each week; 0 for one without observations. */
  readonly weekEffects: Float64Array;
}

const mostRounds = 60;
const tolerance = 1e-10;

/**
 * Splits values into an effect of the product, one of the week, and the rest: least squares with a dummy
 * for each, by taking out the means of products and of weeks in turn until nothing moves.
 *
 * @param withWeeks false: product effects only
 * @see Guimarães & Portugal (2010), A simple feasible procedure to fit models with high-dimensional fixed
 *      effects, Stata Journal 10
 */
export function twoWayEffects(values: Float64Array, panel: Panel, withWeeks: boolean): TwoWayEffects {
  const residuals = Float64Array.from(values);
  const weekEffects = new Float64Array(panel.weeks);
  for (let round = 0; round < mostRounds; round++) {
    const productMeans = takeOutMeans(residuals, panel.product, panel.products);
    if (!withWeeks) break;
    const weekMeans = takeOutMeans(residuals, panel.week, panel.weeks);
    let moved = 0;
    for (let week = 0; week < panel.weeks; week++) {
      weekEffects[week] = weekEffects[week] + weekMeans[week];
      moved = Math.max(moved, Math.abs(weekMeans[week]));
    }
    if (round > 0) for (const mean of productMeans) moved = Math.max(moved, Math.abs(mean));
    if (moved < tolerance) break;
  }
  return { residuals, weekEffects };
}

/** Takes the mean of each group out of its values, in place; returns the means. */
function takeOutMeans(values: Float64Array, group: Int32Array, groups: number): Float64Array {
  const means = new Float64Array(groups);
  const counts = new Float64Array(groups);
  for (let i = 0; i < values.length; i++) {
    means[group[i]] = means[group[i]] + values[i];
    counts[group[i]] = counts[group[i]] + 1;
  }
  for (let k = 0; k < groups; k++) if (counts[k] > 0) means[k] = means[k] / counts[k];
  for (let i = 0; i < values.length; i++) values[i] = values[i] - means[group[i]];
  return means;
}
