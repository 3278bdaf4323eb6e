import type { Plan, Promotion } from "../plan.js";
import { upliftName } from "./planInputs.js";
import { type PriceAnswer, priceFactor } from "./priceAnswer.js";
import { type Tile, tileTrials } from "./tile.js";
import type { AppliedPromotion } from "./treatments.js";

/** How a product answers to its price and promotions, by trial, others of its category left aside. */
export interface Response {
  /** Factor on the units wanted. */
  readonly units: Float64Array;
  /** The part of it that draws buyers from other products, form "logit": all but uplifts. */
  readonly attraction: Float64Array;
  /** Mean price that the shop receives, over the list price. */
  readonly received: Float64Array;
  /** Money per unit that the shop gives beside: gifts, shipping. */
  readonly given: Float64Array;
  /** Units that each promotion brings, over today's, in their order; 0 or more. */
  readonly extra: readonly Float64Array[];
}

/**
 * Promotions multiply. Of a share s of the sales that gets an offer, demand is times x, by elasticity
 * lift · g(price · (1 − discount)) / g(price), so that all of it is times 1 − s + s·x; an uplift is all of
 * that, and the buyers it brings get the offer. The platform pays its share of the discount.
 */
export function respond(
  priceRatio: number,
  applied: readonly AppliedPromotion[],
  answer: PriceAnswer,
  tile: Tile,
): Response {
  const units = priceFactor(answer, 1, priceRatio);
  const attraction = units.slice();
  const paid = new Float64Array(tileTrials).fill(1);
  const byPlatform = new Float64Array(tileTrials);
  const given = new Float64Array(tileTrials);
  const extra = applied.map(({ promotion, terms }) => {
    const { share, discount, costPerUnit } = terms;
    const promoted = promotedUnits(promotion, terms, priceRatio, answer, tile);
    const isAttraction = promotion.response.by === "elasticity";
    const gained = new Float64Array(tileTrials);
    for (let t = 0; t < tileTrials; t++) {
      const factor = 1 - share + promoted[t];
      const shareAfter = factor > 0 ? promoted[t] / factor : 0;
      const off = paid[t] * shareAfter * discount;
      gained[t] = Math.max(0, units[t] * (factor - 1));
      units[t] = units[t] * factor;
      if (isAttraction) attraction[t] = attraction[t] * factor;
      paid[t] = paid[t] - off;
      byPlatform[t] = byPlatform[t] + promotion.platformShare * off;
      given[t] = given[t] + costPerUnit * shareAfter;
    }
    return gained;
  });
  return { units, attraction, received: paid.map((price, t) => price + byPlatform[t]), given, extra };
}

/** Units sold with the offer over all units sold without it. */
function promotedUnits(
  { name, response }: Promotion,
  { share, discount, fillUp }: AppliedPromotion["terms"],
  priceRatio: number,
  answer: PriceAnswer,
  tile: Tile,
): Float64Array {
  if (response.by === "uplift")
    return tile.input(upliftName(name)).map((uplift) => Math.max(0, uplift - (1 - share)));
  const lift = tile.input("promotion lift");
  const noticed = noticedShare(discount);
  const byPrice = priceFactor(answer, priceRatio, priceRatio * (1 - discount));
  return byPrice.map((factor, t) => share * fillUp * (1 + noticed * (Math.max(0, lift[t]) - 1)) * factor);
}

/** From here on, being promoted has its whole lift. */
const noticedDiscount = 0.05;

/**
 * Part of the lift that a discount has: less than all where it is small, or the best promotion would be one of
 * next to nothing. What gives no discount (a gift, free shipping) is noticed for what it is.
 *
 * @see Gupta & Cooper (1992), The discounting of discounts and promotion thresholds, J. Consumer Research 19
 */
function noticedShare(discount: number): number {
  return discount === 0 ? 1 : Math.min(1, discount / noticedDiscount);
}

/** Whether other products lose what a promotion brings by the form of demand, and not by a share that is said. */
export function isSwitching({ response }: Promotion, demandForm: Plan["demandForm"]): boolean {
  return demandForm === "logit" && response.by === "elasticity";
}
