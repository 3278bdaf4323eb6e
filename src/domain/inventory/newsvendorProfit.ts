import { InputError, mustNotBeNegative } from "../check.js";
import { type DemandDistribution, seasonDemand } from "./seasonDemand.js";

/**
 * Expected profit of a single order before a season, when what is left is sold off and what is short is
 * lost. The newsvendor's quantity is its maximum.
 *
 *   E[profit] = p·μ − c·Q + v·(Q − μ) − (p − v)·n(Q),  n(Q) = E[(D − Q)⁺]
 *
 * @param quantity     Q, units bought, 0 or more
 * @param price        p, money per unit sold, 0 or more
 * @param cost         c, money per unit bought, 0 or more
 * @param salvage      v, money per unit left over, at most the price; negative if it costs to be rid of it
 * @param demandMean   μ, mean of demand over the season, units, 0 or more; above 0 if lognormal
 * @param demandSd     its standard deviation, units, 0 or more; needed unless Poisson, where it has no part
 * @param distribution of demand
 * @returns money, negative for a loss
 * @throws {InputError} if an argument is out of its range
 * @see Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd ed., section 4.3 (the newsvendor problem)
 */
export function newsvendorProfit(
  quantity: number,
  price: number,
  cost: number,
  salvage: number,
  demandMean: number,
  demandSd?: number,
  distribution: DemandDistribution = "normal",
): number {
  mustNotBeNegative("quantity", quantity);
  mustNotBeNegative("price", price);
  mustNotBeNegative("cost", cost);
  if (salvage > price) throw new InputError("salvage", `must be at most price, ${price}`, salvage);
  const short = seasonDemand(demandMean, demandSd, distribution).shortage(quantity);
  return price * demandMean - cost * quantity + salvage * (quantity - demandMean) - (price - salvage) * short;
}
