import { power } from "../../math/power.js";
import type { DemandPanel } from "./demandPanel.js";

/** How much less surely slopes are known than independent noise around one slope for all would say. */
export interface SlopeScatter {
  /** By category: factor on the variance of its observations, as far as its elasticity goes. */
  readonly inflation: Float64Array;
  /** Variance of the mean promotion effect from products that differ. */
  readonly promotionVariance: number;
}

/** Before they are looked at, products of a category are taken to differ so much … */
const usualElasticitySd = 0.3;
const usualPromotionSd = 0.1;
/** … as if so many of them had shown it. */
const usualProducts = 6;

/**
 * Products have slopes of their own around that of their category. What is asked for is the mean over the
 * products by what they sell; a regression weighs them by how much their prices moved, and the two means
 * differ by Σ (share moved − share sold)²·τ² with τ² the variance between products, from the scatter of
 * their own slopes over what noise explains.
 *
 * @param columns   as in `fitDemand`: log price of each category, then promotion, beside product and week
 * @param residuals one per observation
 * @param variance  of an observation of weight 1
 * @param carried   correlation of a product's noise with that of the week before
 * @see DerSimonian & Laird (1986), Meta-analysis in clinical trials, for τ² by moments
 */
export function slopeScatter(
  columns: readonly Float64Array[],
  residuals: Float64Array,
  panel: DemandPanel,
  variance: number,
  carried: number,
): SlopeScatter {
  const { categories, categoryOf } = panel;
  const price = productSlopes((i, product) => columns[categoryOf[product]][i], residuals, panel, carried);
  const inflation = new Float64Array(categories).fill(1);
  const between = varianceBetween(price, categoryOf, categories, variance, usualElasticitySd);
  for (let category = 0; category < categories; category++) {
    const mine = (product: number) => categoryOf[product] === category;
    const squares = sumOver(price.squares, mine);
    if (!(squares > 0)) continue;
    const serial = sumOver(price.serialSquares, mine) / squares;
    const apart = distance(price.squares, panel.revenue, mine);
    inflation[category] = serial + (between * apart * squares) / variance;
  }
  const promotion = productSlopes((i) => columns[categories][i], residuals, panel, carried);
  const everyone = new Int32Array(panel.products);
  return {
    inflation,
    promotionVariance:
      varianceBetween(promotion, everyone, 1, variance, usualPromotionSd) *
      distance(promotion.squares, panel.revenue, () => true),
  };
}

interface ProductSlopes {
  /** By product: weighted sum of squares of its column. */
  readonly squares: Float64Array;
  /** The same times the factor that serial correlation puts on the variance of its slope. */
  readonly serialSquares: Float64Array;
  /** By product: weighted sum of products of column and residual. */
  readonly scores: Float64Array;
}

const leastSerial = 0.5;

function productSlopes(
  at: (i: number, product: number) => number,
  residuals: Float64Array,
  { product, week, weight, products }: DemandPanel,
  carried: number,
): ProductSlopes {
  const squares = new Float64Array(products);
  const cross = new Float64Array(products);
  const scores = new Float64Array(products);
  let memory = 0;
  for (let i = 0; i < residuals.length; i++) {
    const p = product[i];
    const x = at(i, p);
    const follows = i > 0 && product[i - 1] === p;
    memory = follows
      ? memory * (week[i] === week[i - 1] + 1 ? carried : power(carried, week[i] - week[i - 1]))
      : 0;
    squares[p] = squares[p] + weight[i] * x * x;
    cross[p] = cross[p] + 2 * weight[i] * x * memory;
    scores[p] = scores[p] + weight[i] * x * residuals[i];
    memory += x;
  }
  return { squares, serialSquares: squares.map((s, p) => Math.max(leastSerial * s, s + cross[p])), scores };
}

/** Variance between products around the slope of their group, mixed with what is usual. */
function varianceBetween(
  { squares, serialSquares, scores }: ProductSlopes,
  groupOf: Int32Array,
  groups: number,
  variance: number,
  usualSd: number,
): number {
  const usual = usualSd * usualSd;
  const totals = new Float64Array(groups);
  squares.forEach((s, p) => {
    totals[groupOf[p]] = totals[groupOf[p]] + s;
  });
  let weights = usualProducts / (usual * usual);
  let sum = weights * usual;
  squares.forEach((s, p) => {
    const share = s / totals[groupOf[p]];
    if (!(s > 0) || share > 0.999) return;
    const slope = scores[p] / s;
    const noise = ((variance * serialSquares[p]) / (s * s)) * (1 - share);
    const weight = 1 / ((noise + usual) * (noise + usual));
    sum += (weight * (slope * slope - noise)) / (1 - share);
    weights += weight;
  });
  return Math.max(0, sum / weights);
}

/** Σ (share of the squares − share of the revenue)² over some products. */
function distance(squares: Float64Array, revenue: Float64Array, mine: (product: number) => boolean): number {
  const allSquares = sumOver(squares, mine);
  const allRevenue = sumOver(revenue, mine);
  if (!(allSquares > 0 && allRevenue > 0)) return 0;
  let sum = 0;
  squares.forEach((s, p) => {
    if (!mine(p)) return;
    const gap = s / allSquares - revenue[p] / allRevenue;
    sum += gap * gap;
  });
  return sum;
}

function sumOver(values: Float64Array, mine: (product: number) => boolean): number {
  let sum = 0;
  for (let p = 0; p < values.length; p++) if (mine(p)) sum += values[p];
  return sum;
}
