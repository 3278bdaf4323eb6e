import { assumedOrderValues } from "../estimates/orderValueSample.js";
import type { Shop } from "../plan.js";
import { weeklyRevenue } from "../weeklyRevenue.js";

/** Values of the shop's orders, money; where it has none, a lognormal around its mean order. */
export function ordersOfToday(shop: Shop): readonly number[] {
  return shop.orderValues.length > 0 ? shop.orderValues : assumedOrderValues(meanOrderValue(shop));
}

function meanOrderValue({ products, costs }: Shop): number {
  const units = products.reduce((sum, { weeklyUnits }) => sum + weeklyUnits, 0);
  return units > 0 ? (weeklyRevenue(products) / units) * costs.unitsPerOrder : 0;
}
