export type BudgetKind = "revenue" | "cost";

export interface Variance {
  /** Actual less plan. */
  readonly variance: number;
  /** As a share of the plan's size; null where nothing was planned. */
  readonly varianceRate: number | null;
  /** null where the plan was met exactly. */
  readonly favourable: boolean | null;
}

/**
 * How far a line of a budget is off its plan, and whether that is good news.
 *
 *   variance = actual − plan,   rate = variance/|plan|
 *
 * More than planned is favorable for revenue, less for cost.
 *
 * @param plan   money, negative for a planned loss
 * @param actual money
 * @param kind   "revenue" or "cost"
 * @throws {InputError} never: every pair of numbers has a variance
 * @see Horngren, Datar & Rajan, Cost Accounting: A Managerial Emphasis (favorable and unfavorable variances)
 */
export function budgetVariance(plan: number, actual: number, kind: BudgetKind = "revenue"): Variance {
  const variance = actual - plan;
  return {
    variance,
    varianceRate: plan === 0 ? null : variance / Math.abs(plan),
    favourable: variance === 0 ? null : variance > 0 === (kind === "revenue"),
  };
}
