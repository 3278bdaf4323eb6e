import type { Assumption, DemandForm, Plan, Product, Replenishment } from "../../../src/planning/plan.js";
import { channel, fixed, mug, planOf, priceChange, promotion } from "../plans.js";

const replenishments: readonly Replenishment[] = [
  { policy: "none" },
  { policy: "steady" },
  { policy: "reorder-point", point: 120, quantity: 90 },
  { policy: "order-up-to", level: 260 },
];

/** Unlimited ones, and stocks of each kind; two categories and a trend. */
function products(): Product[] {
  return Array.from({ length: 10 }, (_, i) => ({
    ...mug,
    sku: `SKU${i}`,
    category: i % 2 === 0 ? "Kitchen" : "Garden",
    price: 20 + 7 * i,
    unitCost: 9 + 3 * i,
    weeklyUnits: 30 + 5 * i,
    weeklyTrend: i === 3 ? -0.01 : 0,
    stock: i < 4 ? null : 150 + 10 * i,
    leadTimeWeeks: i % 3,
    replenishment: replenishments[i % 4],
  }));
}

const range = (kind: Assumption["kind"], subject: string, low: number, high: number): Assumption => ({
  ...fixed(kind, subject, 0),
  low,
  high,
});

/** A plan in which there is something of everything, for laws that hold of any. */
export function richPlan(demandForm: DemandForm, run: Partial<Plan["run"]> = {}): Plan {
  return planOf({
    products: products(),
    channels: [{ ...channel("Search", 400, 2600), recentSpends: [300, 500] }, channel("Live", 250, 1500)],
    shop: {
      seasons: [{ category: "Garden", factors: Array.from({ length: 52 }, (_, i) => 1 + (i % 13) / 20) }],
      orderValues: [30, 45, 80, 110, 160, 220],
    },
    demandForm,
    costs: {
      commissionRate: 0.05,
      paymentRate: 0.006,
      returnRate: 0.08,
      returnCost: 3,
      resaleShare: 0.7,
      shippingPerOrder: 7,
      shippingCharged: 2,
      fixedPerWeek: 900,
      openingCash: 20_000,
      payoutDelayWeeks: 2,
      supplierTermsWeeks: 3,
    },
    assumptions: [
      range("elasticity", "Kitchen", -2.4, -1.2),
      range("elasticity", "Garden", -1.8, -0.6),
      range("growth", "Kitchen", -0.05, 0.1),
      range("switching", "", 0.2, 0.6),
      range("promotion-lift", "", 1, 1.4),
      range("market", "", 0.9, 1.1),
      range("season-strength", "", 0.8, 1.2),
      range("weekly-noise", "", 0.05, 0.15),
      range("product-noise", "", 0.2, 0.4),
      range("channel-effect", "Search", 0.3, 0.9),
      range("half-saturation", "Live", 0.5, 2),
      range("carry-over", "Live", 0.2, 0.5),
    ],
    decisions: {
      prices: [priceChange(-0.1, { of: "category", category: "Kitchen" })],
      floors: [{ rule: "cost-plus", markup: 0.3 }],
      promotions: [
        promotion(
          { type: "percent-off", percent: 0.15 },
          {
            scope: { of: "category", category: "Garden" },
            firstWeek: 2,
            lastWeek: 4,
            pullForward: 0.3,
            platformShare: 0.5,
          },
        ),
        promotion(
          { type: "flash-sale", percent: 0.3, units: 60 },
          { scope: { of: "product", sku: "SKU5" }, firstWeek: 4, lastWeek: 5, cannibalization: 0.2 },
        ),
        promotion(
          { type: "spend-and-save", tiers: [{ spend: 100, save: 15 }], repeats: true },
          { firstWeek: 6, lastWeek: 7, fillUp: 0.4, response: { by: "uplift", low: 1.2, high: 1.6 } },
        ),
        promotion({ type: "gift", spend: 80, giftCost: 4 }, { firstWeek: 7, lastWeek: 8 }),
      ],
      budget: [{ channel: "Live", weeklySpend: 400, firstWeek: 3, lastWeek: 6 }],
    },
    run: { weeks: 9, trials: 1100, seed: "rich", ...run },
  });
}
