import { criticalRatio } from "./criticalRatio.js";
import { type DemandDistribution, seasonDemand } from "./seasonDemand.js";

/**
 * Newsvendor: the single order before a season that has the highest expected profit, when what is left is
 * sold off and what is short is lost. Where the normal model puts so much demand below 0 that this quantile
 * is negative, no order is best.
 *
 *   Q* = F⁻¹((p − c) / (p − v)), 0 or more
 *
 * A Poisson order is the smallest whole Q with F(Q) of at least the ratio.
 *
 * @param price        p, money per unit sold, above the cost
 * @param cost         c, money per unit bought, 0 or more
 * @param salvage      v, money per unit left over, below the cost; negative if it costs to be rid of it
 * @param demandMean   mean of demand over the season, units, 0 or more; above 0 if lognormal
 * @param demandSd     its standard deviation, units, 0 or more; needed unless Poisson, where it has no part
 * @param distribution of demand
 * @returns units, whole for Poisson demand only
 * @throws {InputError} if an argument is out of its range, or price, cost and salvage out of order
 * @see Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd ed., section 4.3 (the newsvendor problem), with underage p − c and overage c − v
 */
export function newsvendorQuantity(
  price: number,
  cost: number,
  salvage: number,
  demandMean: number,
  demandSd?: number,
  distribution: DemandDistribution = "normal",
): number {
  const ratio = criticalRatio(price, cost, salvage);
  return Math.max(0, seasonDemand(demandMean, demandSd, distribution).quantile(ratio));
}
