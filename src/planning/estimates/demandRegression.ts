import { forEachInSteps, type Steps } from "../../simulation/steps.js";
import type { Belief } from "./belief.js";
import type { DemandPanel } from "./demandPanel.js";
import { normalEquations, solveWithPriors } from "./normalEquations.js";
import { seasonColumns } from "./seasonBasis.js";
import { serialCorrelation } from "./serialCorrelation.js";
import { slopeScatter } from "./slopeScatter.js";
import { groupMeans, groupWeights, twoWayResiduals } from "./twoWayEffects.js";

export interface DemandFit {
  /** Own-price elasticity by category; the prior where its prices never moved. */
  readonly elasticities: readonly Belief[];
  /** Products of each category with prices that moved. */
  readonly productsMoved: readonly number[];
  /** Log of the promotion lift; the prior where there is no promotion to compare. */
  readonly promotion: Belief;
  readonly promotionSeen: boolean;
  /** By observation: log of the units beside price, promotion and the level of the product. */
  readonly levels: Float64Array;
  /** By observation: the same beside what the week does to all products. */
  readonly residuals: Float64Array;
  /** Variance of an observation of weight 1, beside all that. */
  readonly variance: number;
  /** Correlation of a product's own noise with that of the week before. */
  readonly carriedNoise: number;
  readonly degreesOfFreedom: number;
  /** Whether what the weeks do to all products is out of the residuals: there are enough products. */
  readonly besideWeeks: boolean;
}

/** With fewer products, what the weeks have in common cannot be told from what the products do. */
const fewestProductsForWeeks = 5;
const fewestDegreesOfFreedom = 10;
/** Histories without any noise are made by hand; the scale of what is left must not be 0. */
const leastVariance = 1e-12;
/** Prior of trend (over the whole history) and season as controls, in logs. */
const controlSd = 0.3;
const rounds = 2;

/**
 * log units = product + week + elasticity of the category · log price + promotion, over all product-weeks,
 * with priors on elasticities and promotion (so that a price that hardly moved leaves its prior, and flag and
 * price cuts that always come together share what they explain). With fewer than 5 products, trend and season
 * stand in for the weeks.
 *
 * The intervals allow for products of a category that differ (`slopeScatter`) and for noise that goes on from
 * week to week (`serialCorrelation`). It is not `priceElasticity` of the domain, which has one product, no
 * prior and independent noise; least squares in logarithms is what they have in common.
 *
 * @returns null where there is too little history
 * @see Bijmolt, van Heerde & Pieters (2005), New empirical generalizations on the determinants of price
 *      elasticity, J. Marketing Research 42
 */
export function* fitDemand(
  panel: DemandPanel,
  priors: { readonly elasticity: Belief; readonly promotion: Belief },
): Steps<DemandFit | null> {
  const { categories, weight } = panel;
  const withWeeks = panel.products >= fewestProductsForWeeks;
  const raw = [...effectColumns(panel), ...(withWeeks ? [] : controlColumns(panel))];
  const dummies = panel.products + (withWeeks ? panel.weeks - 1 : 0);
  const degreesOfFreedom = panel.logUnits.length - dummies - raw.length;
  if (degreesOfFreedom < fewestDegreesOfFreedom) return null;

  const within = twoWayResiduals(panel, withWeeks);
  const y = within(panel.logUnits);
  const columns: Float64Array[] = [];
  yield* forEachInSteps(raw, 1, (column) => columns.push(within(column)));
  const equations = yield* normalEquations(columns, y, panel);
  const beliefs = raw.map((_, j): Belief => {
    if (j < categories) return priors.elasticity;
    return j === categories ? priors.promotion : { mean: 0, sd: controlSd };
  });

  let residuals = y;
  let variance = Math.max(leastVariance, weightedSquares(y, weight) / degreesOfFreedom);
  let fit = solveWithPriors(equations, new Float64Array(categories).fill(variance), beliefs);
  let carriedNoise = 0;
  let promotionVariance = 0;
  for (let round = 0; round < rounds; round++) {
    residuals = yield* without(y, columns, fit);
    variance = Math.max(leastVariance, weightedSquares(residuals, weight) / degreesOfFreedom);
    carriedNoise = serialCorrelation(residuals, panel);
    const scatter = slopeScatter(columns, residuals, panel, variance, carriedNoise);
    promotionVariance = scatter.promotionVariance;
    const variances = scatter.inflation.map((factor) => factor * variance);
    fit = solveWithPriors(equations, variances, beliefs);
  }

  const levels = yield* without(panel.logUnits, raw.slice(0, categories + 1), fit);
  const productLevels = groupMeans(
    levels,
    panel.product,
    weight,
    groupWeights(panel.product, weight, panel.products),
  );
  return {
    elasticities: fit.slice(0, categories),
    productsMoved: movedProducts(columns, panel),
    promotion: widened(fit[categories], priors.promotion, promotionVariance),
    promotionSeen: weightedSquares(columns[categories], weight) > leastPromotion,
    levels: levels.map((value, i) => value - productLevels[panel.product[i]]),
    residuals,
    variance,
    carriedNoise,
    degreesOfFreedom,
    besideWeeks: withWeeks,
  };
}

/** Log price of each category's products, 0 for the others; then the promotion flag. */
function effectColumns({ categories, categoryOf, product, logPrice, promoted }: DemandPanel): Float64Array[] {
  const ofCategories = Array.from({ length: categories }, () => new Float64Array(logPrice.length));
  for (let i = 0; i < logPrice.length; i++) ofCategories[categoryOf[product[i]]][i] = logPrice[i];
  return [...ofCategories, promoted];
}

function controlColumns({ weeks, week }: DemandPanel): Float64Array[] {
  const trend = Float64Array.from({ length: weeks }, (_, t) => t / weeks);
  return [trend, ...seasonColumns(1 - weeks, weeks)].map((column) =>
    Float64Array.from(week, (t) => column[t]),
  );
}

/** What the data, not the prior, say of an effect is less sure by the variance between products. */
function widened({ mean, sd }: Belief, prior: Belief, variance: number): Belief {
  const told = 1 - (sd * sd) / (prior.sd * prior.sd);
  return { mean, sd: Math.sqrt(sd * sd + told * told * variance) };
}

function* without(
  y: Float64Array,
  columns: readonly Float64Array[],
  fit: readonly Belief[],
): Steps<Float64Array> {
  const rest = Float64Array.from(y);
  yield* forEachInSteps(columns, 1, (column, j) => {
    const { mean } = fit[j];
    for (let i = 0; i < rest.length; i++) rest[i] = rest[i] - mean * column[i];
  });
  return rest;
}

const leastPromotion = 0.5; // of one promoted week of one product, half is left beside product and week
const leastMovement = 1e-4; // variation of a price by about 1% over the weeks

function movedProducts(columns: readonly Float64Array[], panel: DemandPanel): number[] {
  const { product, categoryOf } = panel;
  const movement = new Float64Array(panel.products);
  for (let i = 0; i < product.length; i++) {
    const value = columns[categoryOf[product[i]]][i];
    movement[product[i]] = movement[product[i]] + value * value;
  }
  const moved = new Array<number>(panel.categories).fill(0);
  movement.forEach((squares, p) => {
    if (squares > leastMovement) moved[categoryOf[p]]++;
  });
  return moved;
}

function weightedSquares(values: Float64Array, weight: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += weight[i] * values[i] * values[i];
  return sum;
}
