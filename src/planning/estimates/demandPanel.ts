import { log } from "../../math/log.js";
import { median } from "../../math/median.js";
import { forEachInSteps, type Steps } from "../../simulation/steps.js";
import type { ProductHistory } from "../tables/history.js";

/** A product's history with the number of its category. */
export interface CategorizedHistory {
  readonly history: ProductHistory;
  readonly category: number;
}

/** Product-weeks that say something of demand, product by product in the order of time. */
export interface DemandPanel {
  readonly products: number;
  readonly weeks: number;
  readonly categories: number;
  readonly categoryOf: Int32Array;
  /** What each product has sold for, money. */
  readonly revenue: Float64Array;
  /** One per observation, as all below. */
  readonly product: Int32Array;
  readonly week: Int32Array;
  /** log(units + ½): nearly unbiased for the log of the expected units of a count. */
  readonly logUnits: Float64Array;
  readonly logPrice: Float64Array;
  readonly promoted: Float64Array;
  /** Weight of the observation: low for products that sell so few that chance alone moves them much. */
  readonly weight: Float64Array;
}

/** Variance of the log of a product's week beside that of counting, as far as weights go. */
const usualVariance = 0.05;

/** A price so many times the product's usual one, or such a part of it, is that of something else, or an error. */
const farPrice = 3;

const productsPerStep = 20;
/** Of a panel, where it is gone through one by one. */
export const observationsPerStep = 2000;

/**
 * The weeks of all products in which something was sold at a known price near the usual one. Weeks in which a
 * product was sold out are left out: what was sold then says what was there, not what was wanted.
 *
 * @see Vulcano, van Ryzin & Ratliff (2012), Estimating primary demand for substitutable products from sales
 *      transaction data, for why censored weeks mislead
 */
export function* demandPanel(
  histories: readonly CategorizedHistory[],
  categories: number,
): Steps<DemandPanel> {
  const usualPrices: number[] = [];
  const isSeen = ({ units, price, soldOut }: ProductHistory, t: number, usual: number) =>
    units[t] > 0 && price[t] > usual / farPrice && price[t] < usual * farPrice && !soldOut[t];
  let rows = 0;
  yield* forEachInSteps(histories, productsPerStep, ({ history }, index) => {
    const known = history.price.filter((price) => price > 0);
    usualPrices.push(known.length > 0 ? median(known) : 0); // 0: no week is seen
    for (let t = 0; t < history.units.length; t++) if (isSeen(history, t, usualPrices[index])) rows++;
  });
  const product = new Int32Array(rows);
  const week = new Int32Array(rows);
  const logUnits = new Float64Array(rows);
  const logPrice = new Float64Array(rows);
  const promoted = new Float64Array(rows);
  const weight = new Float64Array(rows);
  const revenue = new Float64Array(histories.length);
  let i = 0;
  yield* forEachInSteps(histories, productsPerStep, ({ history }, index) => {
    const first = i;
    let sold = 0;
    for (let t = 0; t < history.units.length; t++) {
      if (!isSeen(history, t, usualPrices[index])) continue;
      product[i] = index;
      week[i] = t;
      logUnits[i] = log(history.units[t] + 0.5);
      logPrice[i] = log(history.price[t]);
      promoted[i] = history.promoted[t];
      sold += history.units[t];
      revenue[index] = revenue[index] + history.units[t] * history.price[t];
      i++;
    }
    weight.fill(usualVariance / (usualVariance + (i - first) / sold), first, i);
  });
  return {
    products: histories.length,
    weeks: histories[0]?.history.units.length ?? 0,
    categories,
    categoryOf: Int32Array.from(histories, ({ category }) => category),
    revenue,
    product,
    week,
    logUnits,
    logPrice,
    promoted,
    weight,
  };
}
