import type { Plan, Product, Replenishment } from "../../src/planning/plan.js";
import { channel, fixed, mug, planOf, priceChange, promotion } from "../planning/plans.js";

/** How the products of a plan are supplied: without limit, at a fixed rate, or by orders that follow the stock. */
export type Supply = "unlimited" | "steady" | "reorder-point";

const categories = Array.from({ length: 10 }, (_, i) => `Category ${i}`);
const reorders: Replenishment = { policy: "reorder-point", point: 300, quantity: 200 };

/** A large shop with a price change, a promotion and a budget to decide, and everything uncertain. */
export function bigPlan(products: number, weeks: number, trials: number, supply: Supply): Plan {
  return planOf({
    products: Array.from({ length: products }, (_, i) => productOf(i, supply)),
    channels: ["Search", "Social", "Live", "Mail"].map((name) => channel(name, 1000, 8000)),
    assumptions: [
      ...categories.map((category) => ({ ...fixed("elasticity", category, 0), low: -2.5, high: -1 })),
      { ...fixed("market", "", 0), low: 0.9, high: 1.1 },
      fixed("weekly-noise", "", 0.1),
      fixed("product-noise", "", 0.3),
    ],
    decisions: {
      prices: [priceChange(-0.1, { of: "category", category: categories[0] })],
      promotions: [
        promotion({ type: "percent-off", percent: 0.2 }, { firstWeek: 10, lastWeek: 12, pullForward: 0.3 }),
      ],
      budget: [{ channel: "Search", weeklySpend: 1500, firstWeek: 1, lastWeek: weeks }],
    },
    run: { weeks, trials, seed: "big" },
  });
}

function productOf(i: number, supply: Supply): Product {
  return {
    ...mug,
    sku: `SKU${i}`,
    category: categories[i % categories.length],
    price: 20 + (i % 50),
    unitCost: 8 + (i % 20),
    weeklyUnits: 10 + (i % 90),
    stock: supply === "unlimited" ? null : 400 + (i % 200),
    leadTimeWeeks: 2,
    replenishment: supply === "reorder-point" ? reorders : { policy: "steady" },
  };
}
