import { describe, expect, it } from "vitest";
import { buildShop } from "../../../src/planning/estimates/buildShop.js";
import { orderValueSample } from "../../../src/planning/estimates/orderValueSample.js";
import { findTables } from "../../../src/planning/tables/findTables.js";
import { readTables } from "../../../src/planning/tables/readTables.js";
import type { Cell } from "../../../src/planning/tables/workbook.js";
import { workbook } from "../plans.js";

function build(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>) {
  const book = workbook(sheets);
  return buildShop(readTables(book, findTables(book)));
}

function weeks(count: number, row: (week: number) => Cell[]): Cell[][] {
  return Array.from({ length: count }, (_, i) => [`W${i + 1}`, ...row(i + 1)]);
}

describe("buildShop", () => {
  it("takes the product table's own weekly units before those of the history", () => {
    const { shop } = build({
      p: [
        ["SKU", "Price", "Cost", "Weekly units"],
        ["A", 40, 18, 50],
        ["B", 30, 10, ""],
      ],
      h: [
        ["Week", "SKU", "Units", "Price"],
        ...weeks(20, (week) => ["A", 9, 40, week]),
        ...weeks(20, () => ["B", 12, 30]),
      ],
    });
    expect(shop!.products.map(({ sku, weeklyUnits }) => [sku, weeklyUnits])).toEqual([
      ["A", 50],
      ["B", 12],
    ]);
  });

  it("means by today the last 13 weeks without promotion", () => {
    const { shop, issues } = build({
      p: [
        ["SKU", "Price", "Cost"],
        ["A", 40, 18],
      ],
      h: [
        ["Week", "SKU", "Units", "Price", "Promotion"],
        ...weeks(30, (week) => ["A", week <= 17 ? 1000 : week === 25 ? 90 : 20, 40, week === 25 ? 1 : 0]),
      ],
    });
    expect(shop!.products[0].weeklyUnits).toBe(20);
    expect(issues).toContainEqual({ code: "units-from-history", count: 1, weeks: 13 });
  });

  it("derives products from a history without a product table, and says what it assumed", () => {
    const { shop, issues } = build({
      h: [
        ["StockCode", "week", "description", "units", "revenue_gbp", "avg_price"],
        ...Array.from({ length: 13 }, (_, i) => ["20685", `W${i + 1}`, "Doormat", 10, 80, 8]),
      ],
    });
    expect(shop).toMatchObject({ currency: "£", channels: [], orderValues: [] });
    expect(shop!.products).toEqual([
      {
        sku: "20685",
        name: "Doormat",
        category: "",
        role: "",
        price: 8,
        unitCost: 4.4,
        weeklyUnits: 10,
        weeklyTrend: 0,
        stock: null,
        leadTimeWeeks: 0,
        replenishment: { policy: "steady" },
        competitorPrice: null,
        pricesSeen: [8, 8],
      },
    ]);
    expect(issues.map(({ code }) => code)).toEqual([
      "products-from-history",
      "units-from-history",
      "cost-assumed",
      "shop-costs-assumed",
    ]);
  });

  it("counts products that the history or the table does not know", () => {
    const { shop, issues } = build({
      p: [
        ["SKU", "Price", "Cost"],
        ["A", 40, 18],
        ["NEW", 10, 4],
      ],
      h: [
        ["Week", "SKU", "Units", "Price"],
        ...weeks(10, () => ["A", 9, 40]),
        ...weeks(10, () => ["OLD", 9, 40]),
      ],
    });
    expect(shop!.products.map(({ sku }) => sku)).toEqual(["A"]);
    expect(issues).toContainEqual({ code: "units-missing", count: 1 });
    expect(issues).toContainEqual({ code: "unknown-products", count: 1, value: "OLD" });
  });

  it("assumes channel revenue within half of the shop's", () => {
    const products: Cell[][] = [
      ["SKU", "Price", "Cost", "Weekly units"],
      ["A", 40, 18, 50],
    ];
    const rich = build({
      p: products,
      c: [
        ["Channel", "Spend"],
        ["Search", 100],
        ["Feed", 50],
      ],
    });
    expect(rich.shop!.channels.map(({ weeklyRevenue }) => weeklyRevenue)).toEqual([400, 200]);
    const poor = build({
      p: products,
      c: [
        ["Channel", "Spend"],
        ["Search", 3000],
        ["Feed", 1000],
      ],
    });
    expect(poor.shop!.channels.map(({ weeklyRevenue }) => weeklyRevenue)).toEqual([750, 250]);
  });

  it("takes a product's role, competitor, reorder rule and visitors from the product table", () => {
    const { shop } = build({
      p: [
        ["SKU", "Role", "Price", "Cost", "Weekly units", "Competitor price", "Order-up-to level", "Visitors"],
        ["A", "traffic", 40, 18, 50, 38.5, 300, 900],
        ["B", "", 30, 10, 20, "", "", 100],
      ],
    });
    expect(shop!.products).toMatchObject([
      { role: "traffic", competitorPrice: 38.5, replenishment: { policy: "order-up-to", level: 300 } },
      { role: "", competitorPrice: null, replenishment: { policy: "steady" } },
    ]);
    expect(shop!.weeklyVisitors).toBe(1000);
  });

  it("takes the prices seen from the history, and no weeks sold out for today", () => {
    const { shop } = build({
      p: [
        ["SKU", "Price", "Cost"],
        ["A", 40, 18],
        ["NEW", 10, 4],
      ],
      h: [
        ["Week", "SKU", "Units", "Price", "Sold out"],
        ...weeks(20, (week) => ["A", week > 16 ? 1 : 30, 36 + (week % 5), week > 16 ? 1 : 0]),
        ...weeks(20, () => ["NEW", 9, "", 0]),
      ],
    });
    expect(shop!.products.map(({ weeklyUnits, pricesSeen }) => [weeklyUnits, pricesSeen])).toEqual([
      [30, [36, 40]],
      [9, null],
    ]);
  });

  it("takes what carries over and the highest spend from the spend history, by the channel's name", () => {
    const { shop } = build({
      p: [
        ["SKU", "Price", "Cost", "Weekly units"],
        ["A", 40, 18, 50],
      ],
      c: [
        ["Channel", "Spend"],
        ["Search", 100],
        ["Feed", 50],
      ],
      s: [["Week", "search spend", "Revenue"], ...weeks(20, (week) => [week === 3 ? 900 : week, 5000])],
    });
    expect(shop!.channels).toMatchObject([
      {
        name: "Search",
        weeklySpend: 100,
        recentSpends: [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
        highestSpend: 900,
      },
      { name: "Feed", weeklySpend: 50, recentSpends: [], highestSpend: null },
    ]);
  });

  it("has the channels of the spend history where there is no channel table", () => {
    const { shop } = build({
      p: [
        ["SKU", "Price", "Cost", "Weekly units"],
        ["A", 40, 18, 500],
      ],
      s: [["Week", "search spend", "Revenue"], ...weeks(20, (week) => [week <= 7 ? 9 : 100, 5000])],
    });
    expect(shop!.channels).toMatchObject([{ name: "search", weeklySpend: 100, weeklyRevenue: 400 }]);
  });

  it("has no shop where there is no product", () => {
    expect(
      build({
        c: [
          ["Channel", "Spend"],
          ["Search", 100],
        ],
      }).shop,
    ).toBeNull();
  });
});

describe("orderValueSample", () => {
  it("keeps up to 200 values, and 200 quantiles of more", () => {
    expect(orderValueSample([30, 10, 20])).toEqual([10, 20, 30]);
    const many = orderValueSample(Array.from({ length: 10_001 }, (_, i) => i));
    expect(many).toHaveLength(200);
    expect(many[0]).toBe(25);
    expect(many[199]).toBe(9975);
  });
});
