import { hasReached, nextThreshold, type Promotion, promotionSaving } from "./promotionSaving.js";

/** What an offer does to all baskets given together. Baskets that are filled up count in part. */
export interface BasketEffect {
  /** Number of baskets that reach a tier. */
  readonly qualifyingBaskets: number;
  /** Money in them, what is added included, before the saving. */
  readonly qualifyingSales: number;
  /** Money in all baskets, before anything is added. */
  readonly sales: number;
  /** Money by which baskets are filled up. */
  readonly added: number;
  /** Money that customers save. */
  readonly saved: number;
}

/**
 * What an offer of one or more tiers (满300减50，满600减120: the best that a basket reaches applies) does to
 * baskets as they are today: of those that are short of the next saving by at most the window, a share is
 * filled up to it exactly; the rest stay as they are.
 *
 *   saved = Σ (1 − a_i)·S(x_i) + a_i·S(T_i),   added = Σ a_i·(T_i − x_i),   S(x) = max over tiers
 *
 * where T_i is the smallest threshold above x_i that saves more, and a_i the share if T_i − W ≤ x_i, else 0.
 * Trusts its arguments; plain arithmetic only, so a plan may depend on it.
 *
 * @param baskets      x, order values, money, each 0 or more
 * @param tiers        of any type, thresholds of money
 * @param window       W, money, 0 or more: one for all tiers, or one of each
 * @param stretchShare 0 to 1
 * @see Blattberg & Neslin, Sales Promotion: Concepts, Methods, and Strategies (types of price promotion)
 */
export function basketEffect(
  baskets: ArrayLike<number>,
  tiers: readonly Promotion[],
  window: number | readonly number[],
  stretchShare: number,
): BasketEffect {
  let qualifyingBaskets = 0;
  let qualifyingSales = 0;
  let sales = 0;
  let added = 0;
  let saved = 0;
  const count = (share: number, basket: number, saving: number) => {
    if (saving < 0) return;
    qualifyingBaskets += share;
    qualifyingSales += share * basket;
    saved += share * saving;
  };
  for (let i = 0; i < baskets.length; i++) {
    const basket = baskets[i];
    const saving = bestSaving(tiers, basket);
    const goal = goalInReach(tiers, window, basket, saving);
    const filled = goal < Infinity ? stretchShare : 0;
    sales += basket;
    count(1 - filled, basket, saving);
    if (filled === 0) continue;
    added += filled * (goal - basket);
    count(filled, goal, bestSaving(tiers, goal));
  }
  return { qualifyingBaskets, qualifyingSales, sales, added, saved };
}

/** −Infinity for a basket that reaches no tier. */
function bestSaving(tiers: readonly Promotion[], basket: number): number {
  let best = -Infinity;
  for (const tier of tiers) {
    if (hasReached(basket, tier.threshold)) best = Math.max(best, promotionSaving(tier, basket));
  }
  return best;
}

/** The nearest basket above this one at which any tier saves more; Infinity where it is farther than the window. */
function goalInReach(
  tiers: readonly Promotion[],
  window: number | readonly number[],
  basket: number,
  saving: number,
): number {
  let goal = Infinity;
  let reach = 0;
  for (let k = 0; k < tiers.length; k++) {
    const next = nextThreshold(tiers[k], basket, saving);
    if (next >= goal) continue;
    goal = next;
    reach = typeof window === "number" ? window : window[k];
  }
  return hasReached(basket, goal - reach) ? goal : Infinity;
}
