import { exp } from "../../math/exp.js";
import { log } from "../../math/log.js";
import { inputName } from "../inputName.js";
import type { DemandForm, Plan } from "../plan.js";
import type { Tile } from "./tile.js";

/** How the units of a category answer to prices. */
export interface PriceAnswer {
  readonly form: DemandForm;
  /** Elasticity at today's price; of form "logit", the power of the price in a product's attraction. */
  readonly slopes: Float64Array;
  /** Of form "logit": share of the category's customers who buy today; the others buy nothing. */
  readonly buyers: Float64Array;
}

/**
 * Form "logit" is the attraction model: product i takes the share a_i / (a_0 + Σ a_j) of its category's
 * customers, a_i = units · ratio^slope, a_0 those who buy nothing. Today's shares m_i give the elasticities
 * slope · (1 − m_i), and −slope · m_i for the others. The slope is such that the mean own elasticity, weighted
 * by units, is the category's. Of the buyers that a product loses, (M − m_i) / (1 − m_i) take another of its
 * category, M = Σ m_j being the switching: all of that for a product that is small beside the others.
 *
 * @see Cooper & Nakanishi (1988), Market-Share Analysis, chapter 2 (MCI model)
 */
export function priceAnswerOf(category: string, { shop, demandForm }: Plan, tile: Tile): PriceAnswer {
  // A draw above 0 counts as 0: dearer things do not sell better.
  const elasticities = tile
    .input(inputName({ kind: "elasticity", subject: category }))
    .map((elasticity) => Math.min(0, elasticity));
  if (demandForm !== "logit") return { form: demandForm, slopes: elasticities, buyers: elasticities };
  const buyers = tile.input("switching").map((share) => Math.min(mostBuyers, Math.max(0, share)));
  const units = shop.products.filter((product) => product.category === category).map(unitsOf);
  const concentration = sumOfSquaredShares(units);
  const slopes = elasticities.map((elasticity, t) => elasticity / (1 - buyers[t] * concentration));
  return { form: demandForm, slopes, buyers };
}

/** Were nobody left who buys nothing, a category of one product would sell the same at any price. */
const mostBuyers = 0.95;

const unitsOf = ({ weeklyUnits }: { readonly weeklyUnits: number }) => weeklyUnits;

/** Herfindahl index; 0 where nothing is sold. */
function sumOfSquaredShares(units: readonly number[]): number {
  const all = units.reduce((sum, value) => sum + value, 0);
  return all > 0 ? units.reduce((sum, value) => sum + (value / all) * (value / all), 0) : 0;
}

/**
 * Units at a price over those at another, both as multiples of today's; of form "logit", attractions.
 *
 * @param from at a price at which nothing is sold, linear, nothing is sold at any other either: 0
 */
export function priceFactor({ form, slopes }: PriceAnswer, from: number, to: number): Float64Array {
  if (form === "linear") {
    return slopes.map((slope) => {
      const before = Math.max(0, 1 + slope * (from - 1));
      return before > 0 ? Math.max(0, 1 + slope * (to - 1)) / before : 0;
    });
  }
  const logRatio = log(to / from);
  return slopes.map((slope) => exp(slope * logRatio));
}
