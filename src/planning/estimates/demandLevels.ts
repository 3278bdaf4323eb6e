import { exp } from "../../math/exp.js";
import { log } from "../../math/log.js";
import type { Steps } from "../../simulation/steps.js";
import { type DemandPanel, observationsPerStep } from "./demandPanel.js";
import type { DemandFit } from "./demandRegression.js";

/** How much the shop and its categories sold, week by week, beside prices, promotions and what was sold out. */
export interface DemandLevels {
  /** Log of the level of each week. */
  readonly shop: Float64Array;
  /** By category: log of its level less that of the shop. */
  readonly categories: readonly Float64Array[];
  /** By category: its share of the revenue. */
  readonly shares: Float64Array;
  /** Σ (share of the revenue)² over the products: how little their own noise cancels. */
  readonly concentration: number;
}

/** Own noise of a product's week beyond so many sds, such as one large order, does not move the level. */
const farSds = 3;

/**
 * Levels are means of units over expected units, weighed by what the products sell. A week without any
 * observation is as the week before, or as the first with one; one without any of a category is as the shop.
 */
export function* demandLevels(
  panel: DemandPanel,
  { levels, residuals, variance }: DemandFit,
): Steps<DemandLevels> {
  const { categories, categoryOf, product, week, weeks, weight, revenue } = panel;
  const sums = Array.from({ length: categories + 1 }, () => new Float64Array(weeks));
  const weights = sums.map(() => new Float64Array(weeks));
  for (let i = 0; i < levels.length; i++) {
    if (i % observationsPerStep === 0) yield;
    const worth = revenue[product[i]];
    const far = farSds * Math.sqrt(variance / weight[i]);
    const beyond = residuals[i] - Math.max(-far, Math.min(far, residuals[i]));
    const level = worth * exp(levels[i] - beyond);
    for (const group of [categoryOf[product[i]], categories]) {
      sums[group][week[i]] = sums[group][week[i]] + level;
      weights[group][week[i]] = weights[group][week[i]] + worth;
    }
  }
  const seen = sums.map((sum, group) => sum.map((value, t) => log(value / weights[group][t])));
  const shop = seen[categories];
  let last = shop[weights[categories].findIndex((worth) => worth > 0)];
  for (let t = 0; t < weeks; t++) {
    if (weights[categories][t] > 0) last = shop[t];
    else shop[t] = last;
  }
  const allRevenue = revenue.reduce((sum, value) => sum + value, 0);
  const shares = new Float64Array(categories);
  let concentration = 0;
  revenue.forEach((value, p) => {
    const share = value / allRevenue;
    shares[categoryOf[p]] = shares[categoryOf[p]] + share;
    concentration += share * share;
  });
  return {
    shop,
    categories: seen
      .slice(0, categories)
      .map((own, c) => own.map((value, t) => (weights[c][t] > 0 ? value - shop[t] : 0))),
    shares,
    concentration,
  };
}
