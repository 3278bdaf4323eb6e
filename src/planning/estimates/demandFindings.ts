import { exp } from "../../math/exp.js";
import { expm1 } from "../../math/expm1.js";
import { forEachInSteps, type Steps } from "../../simulation/steps.js";
import { quarterWeeks } from "../model/trendFactor.js";
import { type Product, type Season, type Shop, seasonWeeks } from "../plan.js";
import { planLimits } from "../planLimits.js";
import { roundForSheet } from "../roundForSheet.js";
import { adjustBaseline } from "./adjustBaseline.js";
import { assumedRanges } from "./assumedRanges.js";
import type { Belief } from "./belief.js";
import { type DemandLevels, demandLevels } from "./demandLevels.js";
import { type CategorizedHistory, type DemandPanel, demandPanel } from "./demandPanel.js";
import { type DemandFit, fitDemand } from "./demandRegression.js";
import type { Finding } from "./finding.js";
import { noiseRanges } from "./noiseRanges.js";
import { type Outlook, outlookOf } from "./outlook.js";
import { productTrends } from "./productTrends.js";
import { beliefOfLog, type Range, rangeOf, rangeOfLog } from "./ranges.js";

const elasticityPrior: Belief = { mean: -1.8, sd: 0.7 };
const promotionPrior = beliefOfLog(assumedRanges["promotion-lift"]);

/** What a sales history says of a shop. */
export interface DemandFindings {
  readonly findings: readonly Finding[];
  readonly seasons: readonly Season[];
  /** The products with their trends, and their units at the end of the history. */
  readonly products: readonly Product[];
}

/** A history's regression, and its levels beside prices and promotions. */
export interface FittedDemand {
  readonly panel: DemandPanel;
  readonly fit: DemandFit;
  readonly levels: DemandLevels;
}

/** @returns null where the history is too short */
export function* fittedDemand(
  histories: readonly CategorizedHistory[],
  categories: number,
): Steps<FittedDemand | null> {
  const panel = yield* demandPanel(histories, categories);
  const fit = yield* fitDemand(panel, { elasticity: elasticityPrior, promotion: promotionPrior });
  return fit && { panel, fit, levels: yield* demandLevels(panel, fit) };
}

/**
 * @param categories names, in the order of the panel's numbers
 * @param marketing  by week of the history: log of what marketing did to demand, 0 is as today
 * @param isStated   whether a product's weekly units are the sheet's own
 */
export function* demandFindings(
  { panel, fit, levels }: FittedDemand,
  histories: readonly CategorizedHistory[],
  shop: Shop,
  categories: readonly string[],
  marketing: Float64Array,
  isStated: (sku: string) => boolean,
): Steps<DemandFindings> {
  const withoutMarketing = { ...levels, shop: levels.shop.map((level, week) => level - marketing[week]) };
  const outlook = yield* outlookOf(withoutMarketing);
  const noise = noiseRanges(panel, fit, levels, outlook.weekVariance);
  const { weeks } = panel;
  const finding = (
    kind: Finding["kind"],
    subject: string,
    range: Range | null,
    towards: number,
    products = panel.products,
  ): Finding[] => (range ? [{ kind, subject, range, weeks, products, towards }] : []);
  const productsOf = (category: number) => panel.categoryOf.filter((other) => other === category).length;
  const { season } = outlook;
  return {
    findings: [
      ...categories.flatMap((name, c) =>
        fit.productsMoved[c] > 0
          ? finding(
              "elasticity",
              name,
              elasticityRange(fit.elasticities[c]),
              elasticityPrior.mean,
              fit.productsMoved[c],
            )
          : [],
      ),
      ...categories.flatMap((name, c) =>
        finding("growth", name, growthRange(outlook.growth[c]), 0, productsOf(c)),
      ),
      ...finding(
        "promotion-lift",
        "",
        fit.promotionSeen ? rangeOfLog(fit.promotion) : null,
        exp(promotionPrior.mean),
      ),
      ...finding("market", "", rangeOfLog(outlook.market), 1),
      ...finding("season-strength", "", season && rangeOfLog({ mean: 0, sd: season.strengthSd }), 1),
      ...finding("weekly-noise", "", noise.weekly, 0),
      ...finding("product-noise", "", noise.product, 0),
    ],
    seasons: season
      ? categories.map((category, c) => ({ category, factors: seasonFactors((week) => season.at(c, week)) }))
      : [],
    products: yield* productsAtEnd(histories, shop, { panel, fit, levels }, outlook, marketing, isStated),
  };
}

/** Never above 0: dearer things do not sell better, whatever noise says. */
function elasticityRange({ mean, sd }: Belief): Range {
  const [low, high] = rangeOf({ mean: Math.min(0, mean), sd });
  return [low, Math.min(0, high)];
}

function growthRange(logGrowth: Belief): Range {
  const [low, high] = rangeOf(logGrowth);
  return [expm1(low), expm1(high)];
}

function seasonFactors(at: (week: number) => number): number[] {
  return Array.from({ length: seasonWeeks }, (_, i) => roundForSheet(exp(at(i + 1))));
}

function* productsAtEnd(
  histories: readonly CategorizedHistory[],
  { products }: Shop,
  { panel, fit }: FittedDemand,
  { growth, season }: Outlook,
  marketing: Float64Array,
  isStated: (sku: string) => boolean,
): Steps<Product[]> {
  yield;
  const trends = productTrends(panel, fit);
  yield;
  const numbers = new Map(histories.map(({ history }, p) => [history.sku, p]));
  const atEnd = (product: Product): Product => {
    const p = numbers.get(product.sku);
    if (p === undefined) return product;
    const { history, category } = histories[p];
    const weeklyGrowth = growth[category].mean / quarterWeeks + trends[p];
    const weeklyUnits = adjustBaseline(history, product.price, {
      elasticity: Math.min(0, fit.elasticities[category].mean),
      promotion: fit.promotion.mean,
      logLevel: (week) =>
        weeklyGrowth * week + (season ? season.at(category, week) : 0) + marketing[panel.weeks - 1 + week],
    });
    return {
      ...product,
      weeklyTrend: roundForSheet(expm1(trends[p])),
      weeklyUnits:
        weeklyUnits === null || isStated(product.sku)
          ? product.weeklyUnits
          : Math.min(planLimits.number, roundForSheet(weeklyUnits)),
    };
  };
  const ended: Product[] = [];
  yield* forEachInSteps(products, 1, (product) => ended.push(atEnd(product)));
  return ended;
}
