import { hashOfSamples } from "../../simulation/statistics/hashOfSamples.js";
import type { Shop } from "../plan.js";

/** A short code of a shop's facts: another code means that prices, costs, units or channels have changed. */
export function dataFingerprint({ currency, products, channels, orderValues, costs }: Shop): string {
  // Text goes in as names, numbers as values; a stock without limit is -1, which no stock can be.
  const facts = new Map<string, Float64Array>([[`shop ${currency}`, Float64Array.from(orderValues)]]);
  facts.set(
    "costs",
    Float64Array.of(
      costs.commissionRate,
      costs.paymentRate,
      costs.returnRate,
      costs.shippingPerOrder,
      costs.unitsPerOrder,
      costs.fixedPerWeek,
    ),
  );
  for (const { sku, name, category, price, unitCost, weeklyUnits, stock, leadTimeWeeks } of products) {
    const text = JSON.stringify(["product", sku, name, category]);
    facts.set(text, Float64Array.of(price, unitCost, weeklyUnits, stock ?? -1, leadTimeWeeks));
  }
  for (const { name, weeklySpend, weeklyRevenue } of channels) {
    facts.set(JSON.stringify(["channel", name]), Float64Array.of(weeklySpend, weeklyRevenue));
  }
  return hashOfSamples(facts);
}
