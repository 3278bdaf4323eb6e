import type { Product } from "../plan.js";

/** What decides which kernel computes a product's weeks; each is made once. */
export interface CellShape {
  readonly weeks: number;
  /**
   * - unlimited: there is always enough
   * - fixed: what arrives in each week is known beforehand
   * - reorder-point, order-up-to: orders follow the stock
   */
  readonly supply: "unlimited" | "fixed" | "reorder-point" | "order-up-to";
  /** Weeks from an order to its arrival, at most `weeks`; 0 where orders do not follow the stock. */
  readonly leadTimeWeeks: number;
  /** Promotions with limited units. */
  readonly limits: number;
}

/** Whether what arrives hangs on what was sold. */
export function followsStock({ supply }: CellShape): boolean {
  return supply === "reorder-point" || supply === "order-up-to";
}

/** Whether all that is wanted is sold, so that sales are the demand at level 1 times the level. */
export function sellsAll({ supply, limits }: CellShape): boolean {
  return supply === "unlimited" && limits === 0;
}

export function cellShape(
  { stock, replenishment, leadTimeWeeks }: Product,
  weeks: number,
  limits: number,
): CellShape {
  if (stock === null) return { weeks, supply: "unlimited", leadTimeWeeks: 0, limits };
  const { policy } = replenishment;
  if (policy === "none" || policy === "steady") return { weeks, supply: "fixed", leadTimeWeeks: 0, limits };
  // Whatever takes longer than the plan does not arrive in it.
  return { weeks, supply: policy, leadTimeWeeks: Math.min(leadTimeWeeks, weeks), limits };
}
