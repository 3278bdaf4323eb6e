import { exp } from "../../math/exp.js";
import type { DemandLevels } from "./demandLevels.js";
import type { DemandPanel } from "./demandPanel.js";
import type { DemandFit } from "./demandRegression.js";
import type { Range } from "./ranges.js";
import { z90 } from "./z90.js";

export interface NoiseRanges {
  /** Sd of the log of a week's demand, common to all products; null where every week is the same. */
  readonly weekly: Range | null;
  /** Sd of the log of a product's week, its own. */
  readonly product: Range;
}

/** A standard deviation is never known better than this many observations would tell: shops change. */
const mostDegreesOfFreedom = 200;
/** At least this part of the scatter of the shop's weeks is taken to be common to its products. */
const leastCommon = 0.1;
const leastOwn = 0.1;
/** Of logs; less is a history made by hand. */
const leastVariance = 1e-8;

/**
 * 80% ranges of the noise: the scatter of the shop's weeks less what its products' own noise adds to it,
 * and the own noise, by the products' revenue, for that is how it comes into a shop's profit.
 *
 * @param weekVariance variance of the log of the whole shop's week that is new every week
 */
export function noiseRanges(
  panel: DemandPanel,
  { variance, degreesOfFreedom, besideWeeks }: DemandFit,
  { concentration }: DemandLevels,
  weekVariance: number,
): NoiseRanges {
  const total = variance * meanScale(panel);
  const own =
    besideWeeks || concentration > 0.999
      ? total
      : Math.max(leastOwn * total, (total - weekVariance) / (1 - concentration));
  const common = Math.max(leastCommon * weekVariance, weekVariance - concentration * own);
  return {
    weekly: weekVariance > leastVariance ? sdRange(common, (panel.weeks * common) / weekVariance) : null,
    product: sdRange(own, degreesOfFreedom),
  };
}

/** Mean of 1 / weight over the products, by the squares of their revenue. */
function meanScale({ product, weight, revenue, products }: DemandPanel): number {
  const scale = new Float64Array(products);
  for (let i = 0; i < product.length; i++) scale[product[i]] = 1 / weight[i];
  let squares = 0;
  let sum = 0;
  revenue.forEach((value, p) => {
    squares += value * value;
    sum += value * value * scale[p];
  });
  return sum / squares;
}

/** 80% range of a standard deviation from its estimated square: its log has an sd of about 1/√(2·df). */
function sdRange(variance: number, degreesOfFreedom: number): Range {
  const reach = exp(z90 / Math.sqrt(2 * Math.min(mostDegreesOfFreedom, Math.max(1, degreesOfFreedom))));
  const sd = Math.sqrt(variance);
  return [sd / reach, sd * reach];
}
