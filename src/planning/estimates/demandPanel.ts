import { log } from "../../math/log.js";
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

/**
 * The weeks of all products in which something was sold at a known price. Weeks in which a product was sold
 * out are left out: what was sold then says what was there, not what was wanted.
 *
 * @see Vulcano, van Ryzin & Ratliff (2012), Estimating primary demand for substitutable products from sales
 *      transaction data, for why censored weeks mislead
 */
export function demandPanel(histories: readonly CategorizedHistory[], categories: number): DemandPanel {
  const product: number[] = [];
  const week: number[] = [];
  const logUnits: number[] = [];
  const logPrice: number[] = [];
  const promoted: number[] = [];
  const weight: number[] = [];
  const revenue = new Float64Array(histories.length);
  histories.forEach(({ history }, index) => {
    const first = product.length;
    let sold = 0;
    for (let t = 0; t < history.units.length; t++) {
      if (!(history.units[t] > 0 && history.price[t] > 0) || history.soldOut[t]) continue;
      product.push(index);
      week.push(t);
      logUnits.push(log(history.units[t] + 0.5));
      logPrice.push(log(history.price[t]));
      promoted.push(history.promoted[t]);
      sold += history.units[t];
      revenue[index] = revenue[index] + history.units[t] * history.price[t];
    }
    const count = product.length - first;
    for (let i = 0; i < count; i++) weight.push(usualVariance / (usualVariance + count / sold));
  });
  return {
    products: histories.length,
    weeks: histories[0]?.history.units.length ?? 0,
    categories,
    categoryOf: Int32Array.from(histories, ({ category }) => category),
    revenue,
    product: Int32Array.from(product),
    week: Int32Array.from(week),
    logUnits: Float64Array.from(logUnits),
    logPrice: Float64Array.from(logPrice),
    promoted: Float64Array.from(promoted),
    weight: Float64Array.from(weight),
  };
}
