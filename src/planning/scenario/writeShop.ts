import type { Costs, Plan, Product, Replenishment } from "../plan.js";
import type { Cell } from "../tables/workbook.js";
import { header, heading } from "./scenarioHeadings.js";
import { rowKey, valueColumns } from "./scenarioKeys.js";
import { numberFormats } from "./scenarioNumberFormats.js";
import type { ScenarioWords } from "./scenarioWords.js";
import type { SheetDraft } from "./sheetDraft.js";

const { money, cents, percent, units, whole, factor } = numberFormats;

const costFormats: Readonly<Record<keyof Costs, string>> = {
  commissionRate: percent,
  paymentRate: percent,
  returnRate: percent,
  returnCost: cents,
  resaleShare: percent,
  shippingPerOrder: cents,
  shippingCharged: cents,
  unitsPerOrder: factor,
  fixedPerWeek: money,
  openingCash: money,
  payoutDelayWeeks: "0",
  supplierTermsWeeks: "0",
};

export const costNames = Object.keys(costFormats) as (keyof Costs)[];

/** Writes the shop's facts. */
export function writeShop(draft: SheetDraft, { shop }: Plan, words: ScenarioWords): void {
  heading(draft, words, "costs");
  draft.row("currency", [words.label("currency"), shop.currency]);
  for (const id of costNames) {
    draft.row(rowKey("cost", id), [words.label(id), shop.costs[id]], ["", costFormats[id]]);
  }
  draft.row("visitors", [words.label("weeklyVisitors"), shop.weeklyVisitors ?? ""], ["", whole]);
  draft.blank();
  writeChannels(draft, shop.channels, words);
  writeProducts(draft, shop.products, words);
  heading(draft, words, "seasons");
  shop.seasons.forEach(({ category, factors }, i) => {
    writeList(draft, ["season", `${i + 1}`, category], factors, "0.00");
  });
  draft.blank();
  heading(draft, words, "orderValues");
  writeList(draft, ["orders"], shop.orderValues, cents);
  draft.blank();
}

function writeChannels(draft: SheetDraft, channels: Plan["shop"]["channels"], words: ScenarioWords): void {
  heading(draft, words, "channels");
  header(draft, words, "channel", "weeklySpend", "bookedRevenue", "highestSpend");
  channels.forEach(({ name, weeklySpend, weeklyRevenue, highestSpend }, i) => {
    draft.row(
      rowKey("channel", i + 1, name),
      [name, weeklySpend, weeklyRevenue, highestSpend ?? ""],
      ["", money, money, money],
    );
  });
  if (channels.some(({ recentSpends }) => recentSpends.length > 0)) header(draft, words, "recentSpends");
  channels.forEach(({ name, recentSpends }, i) => {
    writeList(draft, ["recentSpend", `${i + 1}`, name], recentSpends, money);
  });
  draft.blank();
}

function writeProducts(draft: SheetDraft, products: readonly Product[], words: ScenarioWords): void {
  heading(draft, words, "products");
  header(
    draft,
    words,
    "sku",
    "productName",
    "category",
    "price",
    "unitCost",
    "weeklyUnits",
    "stock",
    "leadTimeWeeks",
    "role",
  );
  products.forEach((product, i) => {
    const { sku, name, category, price, unitCost, weeklyUnits, stock, leadTimeWeeks, role } = product;
    draft.row(
      rowKey("product", i + 1, sku),
      [sku, name, category, price, unitCost, weeklyUnits, stock ?? "", leadTimeWeeks, role],
      ["", "", "", cents, cents, units, units, units],
    );
  });
  draft.blank();
  header(
    draft,
    words,
    "sku",
    "weeklyTrend",
    "replenishment",
    "reorderPoint",
    "orderQuantity",
    "competitorPrice",
    "lowestPriceSeen",
    "highestPriceSeen",
  );
  products.forEach(({ sku, weeklyTrend, replenishment, competitorPrice, pricesSeen }, i) => {
    draft.row(
      rowKey("productMore", i + 1, sku),
      [sku, weeklyTrend, ...orderCells(replenishment), competitorPrice ?? "", ...(pricesSeen ?? ["", ""])],
      ["", "0.00%", "", units, units, cents, cents, cents],
    );
  });
  draft.blank();
}

/** Policy, point or level, quantity. */
function orderCells(replenishment: Replenishment): Cell[] {
  switch (replenishment.policy) {
    case "reorder-point":
      return [replenishment.policy, replenishment.point, replenishment.quantity];
    case "order-up-to":
      return [replenishment.policy, replenishment.level, ""];
    default:
      return [replenishment.policy, "", ""];
  }
}

/** A list of numbers over as many rows as it takes, numbered at the end of their keys. */
function writeList(
  draft: SheetDraft,
  key: readonly string[],
  values: readonly number[],
  format: string,
): void {
  for (let first = 0; first < values.length; first += valueColumns) {
    const part = values.slice(first, first + valueColumns);
    draft.row(
      rowKey(...key, first / valueColumns + 1),
      part,
      part.map(() => format),
    );
  }
}
