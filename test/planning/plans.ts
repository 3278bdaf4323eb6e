import { nothingDecided, plainPromotion } from "../../src/planning/emptyDecisions.js";
import type {
  Assumption,
  AssumptionKind,
  Channel,
  Decisions,
  DemandForm,
  Offer,
  Plan,
  PriceChange,
  Product,
  Promotion,
  Scope,
  Shop,
} from "../../src/planning/plan.js";
import type { Cell, Workbook } from "../../src/planning/tables/workbook.js";

/** A workbook of sheets given by name. */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  locale = "en_US",
): Workbook {
  return {
    name: "test",
    locale,
    sheets: Object.entries(sheets).map(([name, values], i) => ({ id: i + 1, name, values })),
  };
}

export const mug: Product = {
  sku: "MUG",
  name: "Mug",
  category: "Kitchen",
  role: "",
  price: 40,
  unitCost: 18,
  weeklyUnits: 50,
  weeklyTrend: 0,
  stock: null,
  leadTimeWeeks: 0,
  replenishment: { policy: "steady" },
  competitorPrice: null,
  pricesSeen: null,
};

/** A channel that spends as it always has. */
export function channel(name: string, weeklySpend: number, weeklyRevenue: number): Channel {
  return { name, weeklySpend, weeklyRevenue, recentSpends: [], highestSpend: null };
}

/** A promotion of all products in weeks 1 and 2, answered by elasticity, unless it is said. */
export function promotion(offer: Offer, others: Partial<Promotion> = {}): Promotion {
  return { ...plainPromotion, name: offer.type, offer, firstWeek: 1, lastWeek: 2, ...others };
}

/** All prices × (1 + change), or those of a scope. */
export function priceChange(change: number, scope: Scope = { of: "all" }): PriceChange {
  return { scope, to: { by: "percent", change } };
}

/** A known number: both ends the same. */
export function fixed(kind: AssumptionKind, subject: string, value: number): Assumption {
  return { kind, subject, low: value, high: value, source: { from: "person" } };
}

export interface PlanParts {
  readonly products?: readonly Product[];
  readonly channels?: readonly Channel[];
  readonly shop?: Partial<Shop>;
  readonly orderValues?: readonly number[];
  readonly demandForm?: DemandForm;
  readonly costs?: Partial<Plan["shop"]["costs"]>;
  readonly assumptions?: readonly Assumption[];
  readonly decisions?: Partial<Decisions>;
  readonly goal?: number;
  readonly run?: Partial<Plan["run"]>;
}

/** A plan in which nothing is uncertain and nothing costs but the goods, unless it is said. */
export function planOf(parts: PlanParts = {}): Plan {
  const products = parts.products ?? [mug];
  const channels = parts.channels ?? [];
  const given = parts.assumptions ?? [];
  const assumptions = [
    ...[...new Set(products.map(({ category }) => category))].map((name) => fixed("elasticity", name, -2)),
    ...[...new Set(products.map(({ category }) => category))].map((name) => fixed("growth", name, 0)),
    fixed("switching", "", 0.5),
    fixed("promotion-lift", "", 1),
    fixed("market", "", 1),
    fixed("season-strength", "", 1),
    fixed("weekly-noise", "", 0),
    fixed("product-noise", "", 0),
    ...channels.flatMap(({ name }) => [
      fixed("channel-effect", name, 0.5),
      fixed("half-saturation", name, 1),
      fixed("carry-over", name, 0),
    ]),
  ];
  const isGiven = ({ kind, subject }: Assumption) =>
    given.some((other) => other.kind === kind && other.subject === subject);
  return {
    shop: {
      currency: "¥",
      products,
      channels,
      seasons: [],
      orderValues: parts.orderValues ?? [],
      weeklyVisitors: null,
      ...parts.shop,
      costs: {
        commissionRate: 0,
        paymentRate: 0,
        returnRate: 0,
        returnCost: 0,
        resaleShare: 1,
        shippingPerOrder: 0,
        shippingCharged: 0,
        unitsPerOrder: 2,
        fixedPerWeek: 0,
        openingCash: 0,
        payoutDelayWeeks: 0,
        supplierTermsWeeks: 0,
        ...parts.costs,
      },
    },
    assumptions: [...assumptions.filter((assumption) => !isGiven(assumption)), ...given],
    demandForm: parts.demandForm ?? "isoelastic",
    decisions: { ...nothingDecided, ...parts.decisions },
    goal: { profit: parts.goal ?? 10_000 },
    run: { weeks: 13, trials: 512, seed: "test", ...parts.run },
  };
}
