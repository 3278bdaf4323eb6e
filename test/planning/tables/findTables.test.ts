import { describe, expect, it } from "vitest";
import { keyColumnMarker } from "../../../src/planning/scenario/isScenarioSheet.js";
import { columnMarker } from "../../../src/planning/scenario/scenarioKeys.js";
import { findTables } from "../../../src/planning/tables/findTables.js";
import type { Cell } from "../../../src/planning/tables/workbook.js";
import { workbook } from "../plans.js";

const products: Cell[][] = [
  ["SKU", "Name", "Category", "Price", "Cost", "Weekly units", "Stock"],
  ["A", "Mug", "Kitchen", 40, 18, 50, 200],
  ["B", "Pan", "Kitchen", 199, 90, 12, 60],
  ["C", "Lamp", "Office", 149, 60, 20, ""],
];
const channels: Cell[][] = [
  ["Channel", "Spend"],
  ["Search", 3500],
  ["Feed", 2000],
];
const history: Cell[][] = [
  ["Date", "SKU", "Units", "Price"],
  ...["2026-01-05", "2026-01-12", "2026-01-19"].flatMap((date) => [
    [{ date }, "A", 50, 40],
    [{ date }, "B", 12, 199],
  ]),
];

describe("findTables", () => {
  it("finds each table on its own sheet, whatever the sheets are called", () => {
    const found = findTables(workbook({ x: channels, y: history, z: products }));
    expect(found.products[0]).toMatchObject({ sheet: "z", headerRow: 1, lastRow: 4 });
    expect(found.products[0].columns).toMatchObject({
      sku: { column: 1, header: "SKU" },
      price: { column: 4 },
      unitCost: { column: 5 },
      units: { column: 6 },
      stock: { column: 7 },
    });
    expect(found.channels[0]).toMatchObject({ sheet: "x", lastRow: 3 });
    expect(found.history[0]).toMatchObject({ sheet: "y", lastRow: 7 });
    expect(found.issues).toEqual([{ code: "table-missing", table: "orders" }]);
  });

  it("reads headers in 繁體", () => {
    const table = [["貨號", "商品名稱", "分類", "單價", "進價", "銷量", "庫存"], ...products.slice(1)];
    const { columns } = findTables(workbook({ 商品: table })).products[0];
    expect(Object.keys(columns).sort()).toEqual([
      "category",
      "name",
      "price",
      "sku",
      "stock",
      "unitCost",
      "units",
    ]);
  });

  it("finds tables below a title, in any column, and side by side", () => {
    const blank = (count: number): Cell[] => new Array<Cell>(count).fill("");
    const rows: Cell[][] = [["Our shop, November", ...blank(11)], blank(12)];
    for (let i = 0; i < 4; i++) {
      rows.push(["", ...products[i], "", ...(channels[i] ?? ["", ""]), ""]);
    }
    const found = findTables(workbook({ all: rows }));
    expect(found.products[0]).toMatchObject({ headerRow: 3, lastRow: 6, columns: { sku: { column: 2 } } });
    expect(found.channels[0]).toMatchObject({
      headerRow: 3,
      lastRow: 5,
      columns: { channel: { column: 10 } },
    });
  });

  it("ends a table where another one begins under it", () => {
    const wide = (row: readonly Cell[]) => [...row, ...new Array<Cell>(7 - row.length).fill("")];
    const rows = [...channels, [], ...products].map(wide);
    const found = findTables(workbook({ all: rows }));
    expect(found.channels[0]).toMatchObject({ headerRow: 1, lastRow: 3 });
    expect(found.products[0]).toMatchObject({ headerRow: 5, lastRow: 8 });
  });

  it("keeps rows behind a single blank row", () => {
    const rows = [...products.slice(0, 2), new Array<Cell>(7).fill(""), ...products.slice(2)];
    expect(findTables(workbook({ shop: rows })).products[0].lastRow).toBe(5);
  });

  it("takes no sales history for a product table, and no product table for a history", () => {
    expect(findTables(workbook({ history })).products).toEqual([]);
    expect(findTables(workbook({ products })).history).toEqual([]);
    const withLeadTime = products.map((row, i) => [...row, i === 0 ? "Lead time (weeks)" : 2]);
    expect(findTables(workbook({ withLeadTime })).history).toEqual([]);
  });

  it("takes no report by day for a list of orders", () => {
    const rows = ["2026-01-05", "2026-01-06", "2026-01-07"].map((day) => [day, 1200, 12_345, 88, 300]);
    const report = [["日期", "访客数", "支付金额", "支付订单数", "直通车消耗"], ...rows];
    const found = findTables(workbook({ report }));
    expect(found.orders).toEqual([]);
    expect(found.spend[0].columns).toMatchObject({ revenue: { column: 3 }, orderCount: { column: 4 } });
  });

  it("passes over saved scenarios", () => {
    const scenario = [
      ...products.slice(0, 1),
      [columnMarker(0), "", "", "", "", "", keyColumnMarker],
      ...products.slice(1),
    ];
    expect(findTables(workbook({ scenario })).products).toEqual([]);
  });

  it("says so when two tables are equally good", () => {
    const found = findTables(workbook({ old: products, new: products }));
    expect(found.products).toHaveLength(2);
    expect(found.issues).toContainEqual({
      code: "table-ambiguous",
      table: "products",
      sheet: "old",
      row: 1,
      column: 1,
      other: { sheet: "new", row: 1, column: 1 },
    });
  });

  it("does not take a second product table for another kind cut short", () => {
    const { issues } = findTables(workbook({ old: products, now: products }));
    const { issues: ofOne } = findTables(workbook({ now: products }));
    expect(issues.filter(({ code }) => code !== "table-ambiguous")).toEqual(ofOne);
  });

  it("names the column that a product table lacks", () => {
    const table = products.map((row) => row.filter((_, i) => i !== 3));
    expect(findTables(workbook({ shop: table })).issues).toContainEqual({
      code: "column-missing",
      table: "products",
      role: "price",
      sheet: "shop",
      row: 1,
      column: 1,
    });
  });

  it("prefers the price that is paid to the price that is asked, and takes that one where it stands alone", () => {
    const priceAmong = (...headers: string[]) =>
      findTables(
        workbook({
          rows: [
            ["SKU", ...headers],
            ["A", ...headers.map(() => 20)],
          ],
        }),
      ).products[0].columns.price?.header;
    expect(priceAmong("List price", "Sale price")).toBe("Sale price");
    expect(priceAmong("吊牌价", "售价")).toBe("售价");
    expect(priceAmong("原价（元）", "现价（元）")).toBe("现价（元）");
    expect(priceAmong("MSRP", "Cost")).toBe("MSRP");
  });

  it("still finds a price column that holds text", () => {
    const table = products.map((row, i) => row.map((cell, j) => (i > 0 && j === 3 ? "ask us" : cell)));
    expect(findTables(workbook({ shop: table })).products[0].columns.price).toEqual({
      column: 4,
      header: "Price",
    });
  });

  it("finds a date column by what it holds", () => {
    const table = history.map((row, i) => (i === 0 ? ["Period from", ...row.slice(1)] : row));
    expect(findTables(workbook({ table })).history[0].columns.date).toEqual({
      column: 1,
      header: "Period from",
    });
  });

  it("lets a person choose other columns, or none", () => {
    const choice = { sheetId: 1, headerRow: 1, columns: { sku: 2, price: 5 } };
    const found = findTables(workbook({ shop: products, channels }), { products: choice, channels: null });
    expect(found.products).toHaveLength(1);
    expect(found.products[0]).toMatchObject({
      confidence: 1,
      lastRow: 4,
      columns: { sku: { column: 2, header: "Name" }, price: { column: 5, header: "Cost" } },
    });
    expect(found.channels).toEqual([]);
    expect(found.issues.map((issue) => "table" in issue && issue.table)).toEqual(["history", "orders"]);
  });

  it("says which column a person's choice lacks", () => {
    const choice = { sheetId: 1, headerRow: 1, columns: { sku: 1 } };
    const found = findTables(workbook({ shop: products }), { products: choice });
    expect(found.products).toEqual([]);
    expect(found.issues[0]).toEqual({
      code: "column-missing",
      table: "products",
      role: "price",
      sheet: "shop",
      row: 1,
      column: 1,
    });
    const gone = findTables(workbook({ shop: products }), { products: { ...choice, sheetId: 9 } });
    expect(gone.issues[0]).toEqual({ code: "table-missing", table: "products" });
  });

  it("finds nothing in empty sheets", () => {
    const found = findTables(workbook({ empty: [], blank: [[""]], words: [["Hello", "world"]] }));
    expect(found.issues.map(({ code }) => code)).toEqual(new Array(4).fill("table-missing"));
  });
});
