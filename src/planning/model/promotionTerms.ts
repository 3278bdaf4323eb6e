import { assumedOrderValues } from "../estimates/orderValueSample.js";
import type { Promotion, Shop } from "../plan.js";
import { weeklyRevenue } from "../weeklyRevenue.js";

/** What a promotion gives away, whatever its form. */
export interface PromotionTerms {
  /** Share of the sales that get the discount, and the lift. */
  readonly share: number;
  /** Fraction off the price of those sales. */
  readonly discount: number;
}

/**
 * Percent off reaches every sale. Spend-and-save (满300减50) reaches the orders of at least the threshold,
 * once per order: their share of all sales, and what is saved as a fraction of their value, from the shop's
 * order values, or from a lognormal around its mean order where it has none. That customers fill their
 * basket up to the threshold is left to the promotion's lift.
 */
export function promotionTerms({ offer }: Promotion, shop: Shop): PromotionTerms {
  if (offer.type === "percent-off") return { share: 1, discount: offer.percent };
  const orders = shop.orderValues.length > 0 ? shop.orderValues : assumedOrderValues(meanOrderValue(shop));
  let sales = 0;
  let qualifyingSales = 0;
  let qualifyingOrders = 0;
  for (const value of orders) {
    sales += value;
    if (value < offer.spend) continue;
    qualifyingSales += value;
    qualifyingOrders++;
  }
  if (qualifyingOrders === 0) return { share: 0, discount: 0 };
  return { share: qualifyingSales / sales, discount: (qualifyingOrders * offer.save) / qualifyingSales };
}

function meanOrderValue({ products, costs }: Shop): number {
  const units = products.reduce((sum, { weeklyUnits }) => sum + weeklyUnits, 0);
  return units > 0 ? (weeklyRevenue(products) / units) * costs.unitsPerOrder : 0;
}
