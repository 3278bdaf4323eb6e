import { exp } from "../../math/exp.js";
import { log } from "../../math/log.js";
import { assumptionBounds } from "../assumptionBounds.js";
import type { Assumption, AssumptionKind, AssumptionSource, Shop } from "../plan.js";
import { roundForSheet } from "../roundForSheet.js";
import type { History } from "../tables/history.js";
import type { Issue } from "../tables/issue.js";
import { assumed, assumedRanges } from "./assumedRanges.js";
import { type DemandFit, fitDemand } from "./demandRegression.js";
import { marketRange } from "./marketRange.js";
import { productNoiseRange, type Range, weeklyNoiseRange } from "./noiseRanges.js";
import type { Belief } from "./regressionWithPriors.js";
import { z90 } from "./z90.js";

export interface Estimate {
  readonly assumptions: readonly Assumption[];
  readonly issues: readonly Issue[];
}

const elasticityPrior: Belief = { mean: -1.8, sd: 0.7 };
const promotionPrior = beliefOfLog(assumedRanges["promotion-lift"]);
const fewestWeeks = 8;

/**
 * What is assumed of all that is uncertain about a shop, each as an 80% range: estimated where the history
 * says something, else `assumedRanges`.
 */
export function estimate(shop: Shop, history: History | null): Estimate {
  const categories = [...new Set(shop.products.map(({ category }) => category))];
  const used = history && history.weeks >= fewestWeeks ? historiesOf(shop, history, categories) : [];
  const fit = fitDemand(used, categories.length, { elasticity: elasticityPrior, promotion: promotionPrior });
  const weeks = history?.weeks ?? 0;

  const estimated = (
    kind: AssumptionKind,
    subject: string,
    range: Range | null,
    towards: number,
    products: number,
  ) => {
    if (!range) return assumed(kind, subject);
    const source: AssumptionSource = { from: "history", weeks, products, towards: roundForSheet(towards) };
    const [least, most] = assumptionBounds[kind];
    const end = (value: number) => Math.min(most, Math.max(least, roundForSheet(value)));
    return { kind, subject, low: end(range[0]), high: end(range[1]), source };
  };
  const products = used.length;
  const assumptions: Assumption[] = categories.map((category, j) =>
    estimated(
      "elasticity",
      category,
      elasticityRange(fit?.elasticities[j] ?? null),
      elasticityPrior.mean,
      fit?.productsMoved[j] ?? 0,
    ),
  );
  assumptions.push(
    estimated("promotion-lift", "", liftRange(fit), exp(promotionPrior.mean), products),
    estimated("market", "", fit?.weekEffects ? marketRange(fit.weekEffects) : null, 1, products),
    estimated("weekly-noise", "", fit && weeklyNoiseRange(fit), 0, products),
    estimated("product-noise", "", fit?.weekEffects ? productNoiseRange(fit) : null, 0, products),
  );
  for (const { name } of shop.channels) {
    assumptions.push(assumed("channel-effect", name), assumed("half-saturation", name));
  }
  return { assumptions, issues: issuesOf(used) };
}

function historiesOf(shop: Shop, history: History, categories: readonly string[]) {
  const productOf = new Map(shop.products.map((product) => [product.sku, product]));
  return history.products.flatMap((past) => {
    const product = productOf.get(past.sku);
    return product ? [{ history: past, category: categories.indexOf(product.category) }] : [];
  });
}

/** Never above 0: dearer things do not sell better, whatever noise says. */
function elasticityRange(belief: Belief | null): Range | null {
  if (!belief) return null;
  const middle = Math.min(0, belief.mean);
  return [middle - z90 * belief.sd, Math.min(0, middle + z90 * belief.sd)];
}

function liftRange(fit: DemandFit | null): Range | null {
  if (!fit?.promotion) return null;
  const { mean, sd } = fit.promotion;
  return [exp(mean - z90 * sd), exp(mean + z90 * sd)];
}

function beliefOfLog([low, high]: Range): Belief {
  return { mean: (log(low) + log(high)) / 2, sd: (log(high) - log(low)) / (2 * z90) };
}

function issuesOf(used: readonly { readonly history: { readonly units: Float64Array } }[]): Issue[] {
  let without = 0;
  let all = 0;
  for (const { history } of used) {
    all += history.units.length;
    for (const units of history.units) if (units <= 0) without++;
  }
  return without > 0 ? [{ code: "weeks-without-sales", count: without, of: all }] : [];
}
