import { normalCdf } from "../../math/normalCdf.js";
import { normalLoss, normalSecondLoss } from "../../math/normalLoss.js";
import { normalQuantile } from "../../math/normalQuantile.js";
import { mustBePositive, mustNotBeNegative } from "../check.js";

export interface ReorderPolicy {
  readonly reorderPoint: number;
  readonly orderQuantity: number;
  readonly cost: number;
}

/** Stock between two levels, in standard deviations of lead time demand from its mean. */
interface Band {
  readonly low: number;
  readonly high: number;
}

/**
 * Continuous review (r, Q) policy with the lowest cost by the exact cost function, not by the textbooks'
 * approximations: when stock and orders under way, less what is owed, reach r, order Q. Demand over the
 * lead time is normal, what is short waits.
 *
 *   g(r, Q) = (Kλ + ∫_r^{r+Q} G(y)dy) / Q,  G(y) = h·E[(y − D)⁺] + p·E[(D − y)⁺]
 *
 * At the best policy G(r) = G(r + Q) = g. So the cost c is that at which the area between c and G, over the
 * band of stock where G lies below c, is Kλ. The area is convex in c with the band's width as slope: Newton's
 * method comes down to the root without fail.
 *
 * @param demandMean   λ, units per period, above 0
 * @param demandSd     σ, standard deviation of demand, units per √period, 0 or more; over the lead time σ√L
 * @param leadTime     L, periods, 0 or more
 * @param orderCost    K, money per order, above 0
 * @param holdingCost  h, money per unit per period, above 0
 * @param stockoutCost p, money per unit short per period, above 0
 * @returns r and Q in units, not rounded, and cost, money per period
 * @throws {InputError} if an argument is out of its range
 * @see Zheng (1992), On properties of stochastic inventory systems, Management Science 38:87; Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd ed., ch. 5
 */
export function rqPolicy(
  demandMean: number,
  demandSd: number,
  leadTime: number,
  orderCost: number,
  holdingCost: number,
  stockoutCost: number,
): ReorderPolicy {
  mustBePositive("demand_mean", demandMean);
  mustNotBeNegative("demand_sd", demandSd);
  mustNotBeNegative("lead_time", leadTime);
  mustBePositive("order_cost", orderCost);
  mustBePositive("holding_cost", holdingCost);
  mustBePositive("stockout_cost", stockoutCost);
  const mean = demandMean * leadTime;
  const sd = demandSd * Math.sqrt(leadTime);
  const certain = certainBand(orderCost * demandMean, holdingCost, stockoutCost);
  if (sd === 0) return policyOf(certain.cost, certain.band, mean, 1);
  const scaled = certainBand((orderCost * demandMean) / (sd * sd), holdingCost, stockoutCost);
  const { cost, band } = bestBand(scaled, holdingCost, stockoutCost);
  return policyOf(cost, band, mean, sd);
}

function policyOf(cost: number, { low, high }: Band, mean: number, sd: number): ReorderPolicy {
  return { reorderPoint: mean + sd * low, orderQuantity: sd * (high - low), cost: sd * cost };
}

interface CostedBand {
  readonly cost: number;
  readonly band: Band;
  /** The area between cost and G. */
  readonly area: number;
}

/** Without chance G has two straight arms, and the area is a triangle: economic order quantity with backorders. */
function certainBand(area: number, holdingCost: number, stockoutCost: number): CostedBand {
  const cost = Math.sqrt((2 * area * holdingCost * stockoutCost) / (holdingCost + stockoutCost));
  return { cost, area, band: { low: -cost / stockoutCost, high: cost / holdingCost } };
}

function bestBand({ cost: certainCost, area }: CostedBand, holdingCost: number, stockoutCost: number) {
  const both = holdingCost + stockoutCost;
  const lowest = normalQuantile(stockoutCost / both);
  const costAt = (z: number) => holdingCost * z + both * normalLoss(z);
  const slopeAt = (z: number) => holdingCost - both * normalCdf(-z);
  const integral = ({ low, high }: Band) =>
    (holdingCost * (high - low) * (high + low)) / 2 + both * (normalSecondLoss(low) - normalSecondLoss(high));
  const bandAt = (cost: number, { low, high }: Band): Band => ({
    low: descend(low, cost, costAt, slopeAt),
    high: descend(high, cost, costAt, slopeAt),
  });
  // G rises from its lowest point no faster than its arms do: with this much more the area is large enough.
  let cost = costAt(lowest) + certainCost;
  // G lies above its straight arms, so that this start lies outside the band, as does each band for the next.
  let band = bandAt(cost, { low: -cost / stockoutCost, high: cost / holdingCost });
  for (;;) {
    const excess = cost * (band.high - band.low) - integral(band) - area;
    const next = cost - excess / (band.high - band.low);
    if (!(next < cost * (1 - 1e-14))) return { cost, band };
    cost = next;
    band = bandAt(cost, band);
  }
}

/** Newton's method from outside towards the place where a convex function comes down to a level. */
function descend(
  start: number,
  level: number,
  valueAt: (z: number) => number,
  slopeAt: (z: number) => number,
): number {
  let z = start;
  let excess = valueAt(z) - level;
  while (excess > 0) {
    const next = z - excess / slopeAt(z);
    if (next === z) break;
    const nextExcess = valueAt(next) - level;
    if (!(nextExcess < excess)) break;
    [z, excess] = [next, nextExcess];
  }
  return z;
}
