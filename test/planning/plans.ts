import type { Assumption, AssumptionKind, Decisions, Plan, Product } from "../../src/planning/plan.js";
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

export const noDecisions: Decisions = { prices: [], promotion: null, budget: [] };

export const mug: Product = {
  sku: "MUG",
  name: "Mug",
  category: "Kitchen",
  price: 40,
  unitCost: 18,
  weeklyUnits: 50,
  stock: null,
  leadTimeWeeks: 0,
};

/** A known number: both ends the same. */
export function fixed(kind: AssumptionKind, subject: string, value: number): Assumption {
  return { kind, subject, low: value, high: value, source: { from: "person" } };
}

export interface PlanParts {
  readonly products?: readonly Product[];
  readonly channels?: Plan["shop"]["channels"];
  readonly orderValues?: readonly number[];
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
    fixed("promotion-lift", "", 1),
    fixed("market", "", 1),
    fixed("weekly-noise", "", 0),
    fixed("product-noise", "", 0),
    ...channels.flatMap(({ name }) => [
      fixed("channel-effect", name, 0.5),
      fixed("half-saturation", name, 1),
    ]),
  ];
  const isGiven = ({ kind, subject }: Assumption) =>
    given.some((other) => other.kind === kind && other.subject === subject);
  return {
    shop: {
      currency: "¥",
      products,
      channels,
      orderValues: parts.orderValues ?? [],
      costs: {
        commissionRate: 0,
        paymentRate: 0,
        returnRate: 0,
        shippingPerOrder: 0,
        unitsPerOrder: 2,
        fixedPerWeek: 0,
        ...parts.costs,
      },
    },
    assumptions: [...assumptions.filter((assumption) => !isGiven(assumption)), ...given],
    decisions: { ...noDecisions, ...parts.decisions },
    goal: { profit: parts.goal ?? 10_000 },
    run: { weeks: 13, trials: 512, seed: "test", ...parts.run },
  };
}
