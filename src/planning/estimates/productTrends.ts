import type { DemandPanel } from "./demandPanel.js";
import type { DemandFit } from "./demandRegression.js";

/** Before they are looked at, trends of products beside their category are taken to be so large, in logs a week … */
const usualSd = 0.0015;
/** … as if so many products had shown it. */
const usualProducts = 6;
const most = 0.02;

/**
 * Trend of each product beside that of its category, in logs per week: the slope of what is left of its
 * units over the weeks, shrunk towards 0 by how much of the scatter of all slopes is noise.
 *
 * @see Efron & Morris (1975), Data analysis using Stein's estimator and its generalizations, JASA 70
 */
export function productTrends(
  { products, categories, categoryOf, product, week, weight }: DemandPanel,
  { residuals, variance, carriedNoise }: DemandFit,
): Float64Array {
  const weights = new Float64Array(products);
  const weeks = new Float64Array(products);
  for (let i = 0; i < residuals.length; i++) {
    weights[product[i]] = weights[product[i]] + weight[i];
    weeks[product[i]] = weeks[product[i]] + weight[i] * week[i];
  }
  const squares = new Float64Array(products);
  const scores = new Float64Array(products);
  for (let i = 0; i < residuals.length; i++) {
    const p = product[i];
    const gap = week[i] - weeks[p] / weights[p];
    squares[p] = squares[p] + weight[i] * gap * gap;
    scores[p] = scores[p] + weight[i] * gap * residuals[i];
  }
  const categorySquares = new Float64Array(categories);
  const categoryScores = new Float64Array(categories);
  for (let p = 0; p < products; p++) {
    const c = categoryOf[p];
    categorySquares[c] = categorySquares[c] + squares[p];
    categoryScores[c] = categoryScores[c] + scores[p];
  }
  const serial = (1 + carriedNoise) / (1 - carriedNoise);
  const slopes = squares.map((s, p) =>
    s > 0 ? scores[p] / s - categoryScores[categoryOf[p]] / categorySquares[categoryOf[p]] : 0,
  );
  const noise = squares.map((s) => (s > 0 ? (variance * serial) / s : Infinity));
  const between = scatterBeside(slopes, noise);
  return slopes.map((slope, p) => Math.max(-most, Math.min(most, (slope * between) / (between + noise[p]))));
}

/** Variance of slopes over what noise explains, mixed with what is usual. */
function scatterBeside(slopes: Float64Array, noise: Float64Array): number {
  const usual = usualSd * usualSd;
  let weights = usualProducts / (usual * usual);
  let sum = weights * usual;
  slopes.forEach((slope, p) => {
    const weight = 1 / ((noise[p] + usual) * (noise[p] + usual));
    if (!(weight > 0)) return;
    sum += weight * (slope * slope - noise[p]);
    weights += weight;
  });
  return Math.max(0, sum / weights);
}
