import { roundSignificant } from "../../math/roundSignificant.js";
import { finish, forEachInSteps, type Steps } from "../../simulation/steps.js";
import type { Channel, Costs, Product, Shop } from "../plan.js";
import { planLimits } from "../planLimits.js";
import { roundForSheet } from "../roundForSheet.js";
import type { ProductHistory } from "../tables/history.js";
import type { Issue } from "../tables/issue.js";
import type { ProductRow } from "../tables/readProducts.js";
import type { Tables } from "../tables/readTables.js";
import { recentWeeks } from "../tables/recentMean.js";
import { weeklyRevenue } from "../weeklyRevenue.js";
import { baselineUnits, pricesSeen, recentPrice } from "./baseline.js";
import { orderValueSample } from "./orderValueSample.js";
import { shopDefaults } from "./shopDefaults.js";

export interface BuiltShop {
  /** null where no product can be had from the tables. */
  readonly shop: Shop | null;
  readonly issues: readonly Issue[];
}

/**
 * The shop's facts from its tables: from the product table where there is one, else from the sales history.
 * What the tables lack is taken from the history or from `shopDefaults`, and said in the issues.
 */
export function buildShop(tables: Tables): BuiltShop {
  return finish(buildShopInSteps(tables));
}

/** `buildShop` in steps of one product. */
export function* buildShopInSteps(tables: Tables): Steps<BuiltShop> {
  const issues: Issue[] = [];
  const drafts = tables.products.length > 0 ? fromTable(tables, issues) : fromHistory(tables, issues);
  if (drafts.length === 0) return { shop: null, issues };

  const costless = drafts.filter(({ unitCost }) => unitCost === null).length;
  if (costless > 0) issues.push({ code: "cost-assumed", count: costless, share: shopDefaults.unitCostShare });
  const histories = new Map((tables.history?.products ?? []).map((product) => [product.sku, product]));
  const products: Product[] = [];
  yield* forEachInSteps(drafts, 1, (draft) => products.push(productOf(draft, histories.get(draft.sku))));
  const orderValues = orderValueSample(tables.orderValues);
  const shop: Shop = {
    currency: tables.currency,
    products,
    channels: channelsOf(tables, weeklyRevenue(products), issues),
    seasons: [], // until they are estimated
    orderValues,
    weeklyVisitors: tables.weeklyVisitors === null ? null : amount(tables.weeklyVisitors),
    costs: defaultCosts(products, orderValues),
  };
  issues.push({ code: "shop-costs-assumed" });
  return { shop, issues };
}

/** What is known of a product before anything is assumed. */
interface Draft extends Omit<ProductRow, "weeklyUnits"> {
  readonly weeklyUnits: number;
}

function productOf(draft: Draft, history: ProductHistory | undefined): Product {
  const seen = history ? pricesSeen(history) : null;
  const { weeklyVisitors: _, ...facts } = draft;
  return {
    ...facts,
    price: amount(draft.price),
    unitCost: amount(draft.unitCost ?? draft.price * shopDefaults.unitCostShare),
    weeklyUnits: amount(draft.weeklyUnits),
    weeklyTrend: 0, // until one is estimated
    replenishment: draft.replenishment ?? shopDefaults.replenishment,
    pricesSeen: seen && [amount(seen[0]), amount(seen[1])],
  };
}

function fromTable({ products, history }: Tables, issues: Issue[]): Draft[] {
  const histories = new Map((history?.products ?? []).map((product) => [product.sku, product]));
  const drafts: Draft[] = [];
  let filled = 0;
  let missing = 0;
  for (const { weeklyUnits, ...product } of products) {
    const past = histories.get(product.sku);
    if (weeklyUnits === null && past) filled++;
    if (weeklyUnits === null && !past) missing++;
    const units = weeklyUnits ?? (past ? baselineUnits(past) : null);
    if (units !== null) drafts.push({ ...product, weeklyUnits: units });
  }
  if (filled > 0) issues.push({ code: "units-from-history", count: filled, weeks: recentWeeks });
  if (missing > 0) issues.push({ code: "units-missing", count: missing });
  const known = new Set(products.map(({ sku }) => sku));
  const strangers = (history?.products ?? []).filter(({ sku }) => !known.has(sku));
  if (strangers.length > 0) {
    issues.push({ code: "unknown-products", count: strangers.length, value: strangers[0].sku });
  }
  return drafts;
}

function fromHistory({ history }: Tables, issues: Issue[]): Draft[] {
  if (!history) return [];
  const priced = history.products.map((product) => ({ product, price: recentPrice(product) }));
  const usable = priced.filter(({ price }) => price > 0);
  issues.push({ code: "products-from-history", count: usable.length });
  issues.push({
    code: "units-from-history",
    count: usable.length,
    weeks: Math.min(recentWeeks, history.weeks),
  });
  return usable.map(({ product, price }) => draftOf(product, price));
}

function draftOf(product: ProductHistory, price: number): Draft {
  return {
    sku: product.sku,
    name: product.name,
    category: product.category,
    role: "",
    price,
    unitCost: null,
    weeklyUnits: baselineUnits(product),
    stock: null,
    leadTimeWeeks: 0,
    replenishment: null,
    competitorPrice: null,
    weeklyVisitors: null,
  };
}

function channelsOf(
  { channels: rows, spendHistory }: Tables,
  shopRevenue: number,
  issues: Issue[],
): Channel[] {
  const histories = new Map(spendHistory?.channels.map((channel) => [sameName(channel.name), channel.spend]));
  const { channelReturn, channelRevenueShare } = shopDefaults;
  const unsaid = rows.filter(({ weeklyRevenue }) => weeklyRevenue === null);
  const unsaidSpend = unsaid.reduce((sum, { weeklySpend }) => sum + weeklySpend, 0);
  const multiple =
    unsaidSpend > 0 ? Math.min(channelReturn, (shopRevenue * channelRevenueShare) / unsaidSpend) : 0;
  if (unsaid.length > 0) {
    issues.push({
      code: "channel-revenue-assumed",
      count: unsaid.length,
      multiple: roundForSheet(multiple),
      share: channelRevenueShare,
    });
  }
  return rows.map(({ name, weeklySpend, weeklyRevenue }) => {
    const spends = histories.get(sameName(name));
    return {
      name,
      weeklySpend: amount(weeklySpend),
      weeklyRevenue: amount(weeklyRevenue ?? weeklySpend * multiple),
      recentSpends: spends ? [...spends.slice(-recentWeeks)].map(amount) : [],
      highestSpend: spends ? amount(spends.reduce((most, spend) => Math.max(most, spend))) : null,
    };
  });
}

/** `Search` in the channel table is the `search` of the spend history. */
function sameName(name: string): string {
  return name.toLowerCase();
}

/** More digits would pretend to a knowledge that an assumed figure has not. */
const assumedDigits = 3;

function defaultCosts(products: readonly Product[], orderValues: readonly number[]): Costs {
  const units = products.reduce((sum, { weeklyUnits }) => sum + weeklyUnits, 0);
  const unitPrice = units > 0 ? weeklyRevenue(products) / units : 0;
  const meanOrder =
    orderValues.length > 0
      ? orderValues.reduce((sum, value) => sum + value, 0) / orderValues.length
      : unitPrice * shopDefaults.unitsPerOrder;
  const unitsPerOrder = unitPrice > 0 ? Math.max(1, meanOrder / unitPrice) : shopDefaults.unitsPerOrder;
  return {
    commissionRate: shopDefaults.commissionRate,
    paymentRate: shopDefaults.paymentRate,
    returnRate: shopDefaults.returnRate,
    shippingPerOrder: amount(roundSignificant(meanOrder * shopDefaults.shippingShare, assumedDigits)),
    unitsPerOrder: amount(roundSignificant(unitsPerOrder, assumedDigits)),
    shippingCharged: shopDefaults.shippingCharged,
    returnCost: shopDefaults.returnCost,
    resaleShare: shopDefaults.resaleShare,
    fixedPerWeek: shopDefaults.fixedPerWeek,
    openingCash: shopDefaults.openingCash,
    payoutDelayWeeks: shopDefaults.payoutDelayWeeks,
    supplierTermsWeeks: shopDefaults.supplierTermsWeeks,
  };
}

/** No cell that is read passes the largest number of a plan, but their sums and products may. */
function amount(value: number): number {
  return Math.min(planLimits.number, roundForSheet(value));
}
