import { plainPromotion } from "../emptyDecisions.js";
import { assumed } from "../estimates/assumedRanges.js";
import { inputName } from "../inputName.js";
import type { Assumption, Channel, Decisions, Offer, Product, Promotion, Shop } from "../plan.js";
import { requiredAssumptions } from "../requiredAssumptions.js";
import { repeatedRow, type ScenarioReader, type ScenarioRow, unknownRow } from "./scenarioReader.js";
import { readScope } from "./scopeKey.js";

/** The shop of a sheet of format 1, which knew fewer facts: the others are as that engine took them. */
export function readShop1(reader: ScenarioReader): Shop {
  const cost = (id: string) => reader.number(reader.one(`cost/${id}`), 1, id);
  return {
    currency: reader.text(reader.one("currency"), 1, "currency"),
    products: reader.all("product").map((row) => readProduct(reader, row)),
    channels: reader.all("channel").map((row): Channel => {
      const name = nameIn(row);
      return {
        name,
        weeklySpend: reader.number(row, 1, `weekly spend of ${name}`),
        weeklyRevenue: reader.number(row, 2, `weekly revenue of ${name}`),
        recentSpends: [],
        highestSpend: null,
      };
    }),
    seasons: [],
    orderValues: reader.all("orders").flatMap((row) =>
      Array.from({ length: 9 }, (_, column) => column)
        .filter((column) => !reader.isBlank(row, column))
        .map((column) => reader.number(row, column, "order value")),
    ),
    weeklyVisitors: null,
    costs: {
      commissionRate: cost("commissionRate"),
      paymentRate: cost("paymentRate"),
      returnRate: cost("returnRate"),
      returnCost: 0,
      resaleShare: 1,
      shippingPerOrder: cost("shippingPerOrder"),
      shippingCharged: 0,
      unitsPerOrder: cost("unitsPerOrder"),
      fixedPerWeek: cost("fixedPerWeek"),
      openingCash: 0,
      payoutDelayWeeks: 0,
      supplierTermsWeeks: 0,
    },
  };
}

function readProduct(reader: ScenarioReader, row: ScenarioRow): Product {
  const sku = nameIn(row);
  const number = (column: number, what: string) => reader.number(row, column, `${what} of ${sku}`);
  return {
    sku,
    name: reader.text(row, 1, `name of ${sku}`),
    category: reader.text(row, 2, `category of ${sku}`),
    role: "",
    price: number(3, "price"),
    unitCost: number(4, "unit cost"),
    weeklyUnits: number(5, "weekly units"),
    weeklyTrend: 0,
    stock: reader.isBlank(row, 6) ? null : number(6, "stock"),
    leadTimeWeeks: number(7, "lead time"),
    replenishment: { policy: "steady" },
    competitorPrice: null,
    pricesSeen: null,
  };
}

/** Decisions of format 1: changes in percent, one promotion without terms, spends of all weeks. */
export function readDecisions1(reader: ScenarioReader, weeks: number): Decisions {
  const [promotion, second] = reader.all("promotion");
  if (second) throw repeatedRow(promotion, second, "promotion");
  return {
    prices: reader.all("price").map((row) => ({
      scope: readScope(row, 2),
      to: { by: "percent", change: reader.number(row, 1, "price change") },
    })),
    floors: [],
    promotions: promotion ? [readPromotion(reader, promotion)] : [],
    budget: reader.all("budget").map((row) => ({
      channel: nameIn(row),
      weeklySpend: reader.number(row, 1, `new weekly spend of ${nameIn(row)}`),
      firstWeek: 1,
      lastWeek: weeks,
    })),
  };
}

function readPromotion(reader: ScenarioReader, row: ScenarioRow): Promotion {
  const number = (column: number, what: string) => reader.number(row, column, `promotion, ${what}`);
  const type = row.parts[1];
  if (type !== "percent-off" && type !== "spend-and-save") throw unknownRow(row);
  const offer: Offer =
    type === "percent-off"
      ? { type, percent: number(3, "percent off") }
      : { type, tiers: [{ spend: number(3, "spend"), save: number(4, "save") }], repeats: false };
  return {
    ...plainPromotion,
    name: type,
    offer,
    scope: readScope(row, 2),
    firstWeek: number(1, "first week"),
    lastWeek: number(2, "last week"),
  };
}

/** The assumptions of format 1 with those that have come since, as assumed. */
export function completedAssumptions(assumptions: readonly Assumption[], shop: Shop): Assumption[] {
  const known = new Set(assumptions.map(inputName));
  const added = requiredAssumptions({ shop, demandForm: "isoelastic" }).filter(
    (needed) => !known.has(inputName(needed)),
  );
  return [...assumptions, ...added.map(({ kind, subject }) => assumed(kind, subject))];
}

function nameIn(row: ScenarioRow): string {
  const name = row.parts[2];
  if (name === undefined) throw unknownRow(row);
  return name;
}
