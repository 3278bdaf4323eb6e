import { log } from "../../math/log.js";
import type { ProductHistory } from "../tables/history.js";
import { type Belief, regressionWithPriors } from "./regressionWithPriors.js";
import { type Panel, twoWayEffects } from "./twoWayEffects.js";

export interface DemandFit {
  /** Own-price elasticity by category; null where its prices never moved. */
  readonly elasticities: readonly (Belief | null)[];
  /** Products of each category with prices that moved. */
  readonly productsMoved: readonly number[];
  /** Log of the promotion lift; null where there is no promotion to compare. */
  readonly promotion: Belief | null;
  /** Effect of each week on the log of units, common to all products; null with fewer than 5 products. */
  readonly weekEffects: Float64Array | null;
  /** Observations behind each week's effect. */
  readonly weekCounts: Float64Array;
  /** Standard deviation of the log of a product's week beside all that. */
  readonly residualSd: number;
  readonly degreesOfFreedom: number;
  readonly observations: number;
}

const fewestProductsForWeekEffects = 5;
const fewestDegreesOfFreedom = 10;
/** Histories without any noise are made by hand; the scale of what is left must not be 0. */
const leastNoise = 1e-6;

/**
 * log units = product + week + elasticity of the category × log price + promotion, over all product-weeks
 * with units and a price, with priors on elasticities and promotion (so that a price that hardly moved
 * leaves its prior, and flag and price cuts that always come together share what they explain).
 *
 * Products of one category that disagree make its rows count for less: the variance is multiplied by the
 * clustered over the classical variance where that is above 1.
 *
 * @param products   histories, each with the number of its category
 * @param categories how many categories there are
 * @returns null where there is too little history
 * @see Bijmolt, van Heerde & Pieters (2005), New empirical generalizations on the determinants of price
 *      elasticity, J. Marketing Research 42; Cameron & Miller (2015) for clustered variances
 */
export function fitDemand(
  products: readonly { readonly history: ProductHistory; readonly category: number }[],
  categories: number,
  priors: { readonly elasticity: Belief; readonly promotion: Belief },
): DemandFit | null {
  const { panel, categoryOf, logUnits, logPrice, promoted } = observe(products);
  const withWeeks = panel.products >= fewestProductsForWeekEffects;
  const effects = panel.products + (withWeeks ? panel.weeks - 1 : 0);
  const degreesOfFreedom = logUnits.length - effects - categories - 1;
  if (degreesOfFreedom < fewestDegreesOfFreedom) return null;

  const within = (values: Float64Array) => twoWayEffects(values, panel, withWeeks).residuals;
  const y = within(logUnits);
  const columns = Array.from({ length: categories }, (_, category) =>
    within(ofCategory(logPrice, panel, categoryOf, category)),
  );
  columns.push(within(promoted));
  const beliefs = [...Array.from({ length: categories }, () => priors.elasticity), priors.promotion];

  const inflation = new Float64Array(categories).fill(1);
  let noiseSd = Math.max(leastNoise, Math.sqrt(sumOfSquares(y) / degreesOfFreedom));
  let fit = regressionWithPriors(columns, y, rowSds(panel, categoryOf, noiseSd, inflation), beliefs);
  for (let round = 0; round < 2; round++) {
    const residuals = residualsOf(columns, y, fit);
    noiseSd = Math.max(leastNoise, Math.sqrt(sumOfSquares(residuals) / degreesOfFreedom));
    for (let category = 0; category < categories; category++) {
      inflation[category] = clusterInflation(
        columns[category],
        residuals,
        noiseSd,
        panel.product,
        categoryOf,
        category,
      );
    }
    fit = regressionWithPriors(columns, y, rowSds(panel, categoryOf, noiseSd, inflation), beliefs);
  }

  const beside = residualsOf(
    columns.map((_, j) => (j < categories ? ofCategory(logPrice, panel, categoryOf, j) : promoted)),
    logUnits,
    fit,
  );
  const moved = movedProducts(columns, panel, categoryOf, categories);
  return {
    elasticities: moved.map((count, j) => (count > 0 ? fit[j] : null)),
    productsMoved: moved,
    promotion: sumOfSquares(columns[categories]) > 0.5 ? fit[categories] : null,
    weekEffects: withWeeks ? twoWayEffects(beside, panel, true).weekEffects : null,
    weekCounts: countsOf(panel.week, panel.weeks),
    residualSd: noiseSd,
    degreesOfFreedom,
    observations: logUnits.length,
  };
}

function observe(products: readonly { readonly history: ProductHistory; readonly category: number }[]) {
  const logUnits: number[] = [];
  const logPrice: number[] = [];
  const promoted: number[] = [];
  const product: number[] = [];
  const week: number[] = [];
  products.forEach(({ history }, index) => {
    for (let t = 0; t < history.units.length; t++) {
      if (!(history.units[t] > 0 && history.price[t] > 0)) continue;
      logUnits.push(log(history.units[t]));
      logPrice.push(log(history.price[t]));
      promoted.push(history.promoted[t]);
      product.push(index);
      week.push(t);
    }
  });
  const panel: Panel = {
    product: Int32Array.from(product),
    week: Int32Array.from(week),
    products: products.length,
    weeks: products[0]?.history.units.length ?? 0,
  };
  return {
    panel,
    categoryOf: Int32Array.from(products, ({ category }) => category),
    logUnits: Float64Array.from(logUnits),
    logPrice: Float64Array.from(logPrice),
    promoted: Float64Array.from(promoted),
  };
}

function ofCategory(
  values: Float64Array,
  panel: Panel,
  categoryOf: Int32Array,
  category: number,
): Float64Array {
  return values.map((value, i) => (categoryOf[panel.product[i]] === category ? value : 0));
}

function rowSds(
  panel: Panel,
  categoryOf: Int32Array,
  noiseSd: number,
  inflation: Float64Array,
): Float64Array {
  const sds = inflation.map((factor) => noiseSd * Math.sqrt(factor));
  return Float64Array.from(panel.product, (product) => sds[categoryOf[product]]);
}

/** Variance of a slope with products as clusters over its variance with independent rows; at least 1. */
function clusterInflation(
  x: Float64Array,
  residuals: Float64Array,
  noiseSd: number,
  product: Int32Array,
  categoryOf: Int32Array,
  category: number,
): number {
  const scores = new Float64Array(categoryOf.length);
  let squares = 0;
  for (let i = 0; i < x.length; i++) {
    if (categoryOf[product[i]] !== category) continue;
    scores[product[i]] = scores[product[i]] + x[i] * residuals[i];
    squares += x[i] * x[i];
  }
  const clusters = categoryOf.filter((other) => other === category).length;
  if (clusters < 2 || squares === 0) return 1;
  const clustered = (sumOfSquares(scores) * clusters) / (clusters - 1);
  return Math.max(1, clustered / (noiseSd * noiseSd * squares));
}

function residualsOf(
  columns: readonly Float64Array[],
  y: Float64Array,
  fit: readonly Belief[],
): Float64Array {
  const residuals = Float64Array.from(y);
  columns.forEach((column, j) => {
    for (let i = 0; i < residuals.length; i++) residuals[i] = residuals[i] - fit[j].mean * column[i];
  });
  return residuals;
}

const leastMovement = 1e-4; // variation of a price by about 1% over the weeks

function movedProducts(
  columns: readonly Float64Array[],
  panel: Panel,
  categoryOf: Int32Array,
  categories: number,
): number[] {
  const movement = new Float64Array(panel.products);
  for (let i = 0; i < panel.product.length; i++) {
    const product = panel.product[i];
    const value = columns[categoryOf[product]][i];
    movement[product] = movement[product] + value * value;
  }
  const moved = new Array<number>(categories).fill(0);
  movement.forEach((squares, product) => {
    if (squares > leastMovement) moved[categoryOf[product]]++;
  });
  return moved;
}

function countsOf(group: Int32Array, groups: number): Float64Array {
  const counts = new Float64Array(groups);
  for (const k of group) counts[k] = counts[k] + 1;
  return counts;
}

function sumOfSquares(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] * values[i];
  return sum;
}
