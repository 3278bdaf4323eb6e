import {
  type Costs,
  type Product,
  type ProductRole,
  productRoles,
  type Replenishment,
  type Shop,
} from "../plan.js";
import { valueColumns } from "./scenarioKeys.js";
import { type ScenarioReader, type ScenarioRow, unknownRow } from "./scenarioReader.js";
import { costNames } from "./writeShop.js";

/** Reads what `writeShop` wrote. */
export function readShop(reader: ScenarioReader): Shop {
  const visitors = reader.one("visitors");
  const seasons = new Map<string, number[]>();
  for (const row of reader.all("season")) {
    const category = nameIn(row);
    seasons.set(category, [
      ...(seasons.get(category) ?? []),
      ...readList(reader, row, "factor of the season"),
    ]);
  }
  return {
    currency: reader.text(reader.one("currency"), 1, "currency"),
    products: reader.all("product").map((row) => readProduct(reader, row)),
    channels: reader.all("channel").map((row) => {
      const name = nameIn(row);
      return {
        name,
        weeklySpend: reader.number(row, 1, `weekly spend of ${name}`),
        weeklyRevenue: reader.number(row, 2, `weekly revenue of ${name}`),
        highestSpend: optional(reader, row, 3, `highest spend of ${name}`),
        recentSpends: reader
          .all("recentSpend")
          .filter((spends) => spends.parts[1] === row.parts[1])
          .flatMap((spends) => readList(reader, spends, `recent spend of ${name}`)),
      };
    }),
    seasons: [...seasons].map(([category, factors]) => ({ category, factors })),
    orderValues: reader.all("orders").flatMap((row) => readList(reader, row, "order value")),
    weeklyVisitors: optional(reader, visitors, 1, "visitors per week"),
    costs: Object.fromEntries(
      costNames.map((id) => [id, reader.number(reader.one(`cost/${id}`), 1, costTexts[id])]),
    ) as unknown as Costs,
  };
}

const costTexts: Readonly<Record<keyof Costs, string>> = {
  commissionRate: "commission",
  paymentRate: "payment fee",
  returnRate: "returns",
  returnCost: "cost of a return",
  resaleShare: "returns sold again",
  shippingPerOrder: "shipping per order",
  shippingCharged: "shipping that buyers pay",
  unitsPerOrder: "units per order",
  fixedPerWeek: "fixed costs per week",
  openingCash: "opening cash",
  payoutDelayWeeks: "weeks until the platform pays out",
  supplierTermsWeeks: "weeks until suppliers are paid",
};

function readProduct(reader: ScenarioReader, row: ScenarioRow): Product {
  const sku = nameIn(row);
  const more = reader.one(`productMore/${row.key.split("/").slice(1).join("/")}`);
  const number = (column: number, what: string) => reader.number(row, column, `${what} of ${sku}`);
  const lowest = optional(reader, more, 6, `lowest price of ${sku}`);
  const highest = optional(reader, more, 7, `highest price of ${sku}`);
  return {
    sku,
    name: reader.text(row, 1, `name of ${sku}`),
    category: reader.text(row, 2, `category of ${sku}`),
    role: readRole(reader, row, sku),
    price: number(3, "price"),
    unitCost: number(4, "unit cost"),
    weeklyUnits: number(5, "weekly units"),
    weeklyTrend: reader.number(more, 1, `weekly trend of ${sku}`),
    stock: optional(reader, row, 6, `stock of ${sku}`),
    leadTimeWeeks: number(7, "lead time"),
    replenishment: readReplenishment(reader, more, sku),
    competitorPrice: optional(reader, more, 5, `competitor's price of ${sku}`),
    pricesSeen: lowest === null || highest === null ? null : [lowest, highest],
  };
}

function readRole(reader: ScenarioReader, row: ScenarioRow, sku: string): ProductRole {
  const role = reader.text(row, 8, `role of ${sku}`);
  if ((productRoles as readonly string[]).includes(role)) return role as ProductRole;
  throw reader.refuseText(
    row,
    8,
    `role of ${sku}`,
    productRoles.filter((known) => known !== ""),
  );
}

const policies = ["steady", "none", "reorder-point", "order-up-to"] as const;

function readReplenishment(reader: ScenarioReader, row: ScenarioRow, sku: string): Replenishment {
  const said = reader.text(row, 2, `replenishment of ${sku}`);
  const policy = policies.find((known) => known === said);
  switch (policy) {
    case "reorder-point":
      return {
        policy,
        point: reader.number(row, 3, `reorder point of ${sku}`),
        quantity: reader.number(row, 4, `order quantity of ${sku}`),
      };
    case "order-up-to":
      return { policy, level: reader.number(row, 3, `order-up-to level of ${sku}`) };
    case undefined:
      throw reader.refuseText(row, 2, `replenishment of ${sku}`, policies);
    default:
      return { policy };
  }
}

function optional(reader: ScenarioReader, row: ScenarioRow, column: number, what: string): number | null {
  return reader.isBlank(row, column) ? null : reader.number(row, column, what);
}

function readList(reader: ScenarioReader, row: ScenarioRow, what: string): number[] {
  return Array.from({ length: valueColumns }, (_, column) => column)
    .filter((column) => !reader.isBlank(row, column))
    .map((column) => reader.number(row, column, what));
}

/** The name in keys such as `product/3/K103`. */
function nameIn(row: ScenarioRow): string {
  const name = row.parts[2];
  if (name === undefined) throw unknownRow(row);
  return name;
}
