import type { Costs } from "../plan.js";

/** Constants of the money that a unit brings and costs, the same for all products. */
export interface Rates {
  /** Share of sold units that are kept. */
  readonly kept: number;
  /** Share of sold units that are gone for good: all but returned ones that can be sold again. */
  readonly gone: number;
  /** What the shop keeps of each money of gross revenue: what returns, commission and payment leave. */
  readonly moneyKept: number;
  /** Money per unit sold: shipping beyond what buyers pay for it, and returns. */
  readonly handling: number;
}

export function ratesOf(costs: Costs): Rates {
  const { returnRate, resaleShare, commissionRate, paymentRate, returnCost } = costs;
  const kept = 1 - returnRate;
  return {
    kept,
    gone: 1 - returnRate * resaleShare,
    moneyKept: kept * (1 - commissionRate - paymentRate),
    handling:
      (costs.shippingPerOrder - costs.shippingCharged) / costs.unitsPerOrder + returnRate * returnCost,
  };
}
