import { describe, expect, it } from "vitest";
import { periodsPerWeek, rolesOfHeader, speaksOfDays } from "../../../src/planning/tables/columnRoles.js";
import type { ColumnRole, TableKind } from "../../../src/planning/tables/issue.js";

const bestRole = (header: string, table: TableKind): ColumnRole | undefined =>
  rolesOfHeader(header, table)[0]?.role;

describe("rolesOfHeader", () => {
  it.each([
    ["sku", ["SKU", "sku_id", "StockCode", "商品编码", "货号", "貨號", "ITEM CODE"]],
    ["name", ["Name", "Product name", "Description", "商品名称", "品名", "產品名稱"]],
    ["category", ["Category", "类目", "品类", "分類", "类目 Category"]],
    [
      "price",
      ["Price", "unit_price", "avg_price", "retail_price", "售价", "单价（元）", "單價", "售价 Price (¥)"],
    ],
    ["unitCost", ["Cost", "unit cost", "成本", "进价", "成本价", "進價"]],
    ["units", ["Weekly units", "units per week", "周销量", "銷量", "月销量", "Quantity"]],
    ["stock", ["Stock", "quantity_on_hand", "库存", "庫存"]],
    ["leadTime", ["Lead time (days)", "lead-time", "交期(周)", "补货周期"]],
  ] as const)("knows %s among products", (role, headers) => {
    for (const header of headers) expect([header, bestRole(header, "products")]).toEqual([header, role]);
  });

  it.each([
    ["date", "history", ["Date", "week", "InvoiceDate", "日期", "周"]],
    ["units", "history", ["Units", "Quantity", "销量", "數量"]],
    ["promotion", "history", ["Promotion", "promo_flag", "促销", "是否促銷"]],
    ["revenue", "history", ["Revenue", "revenue_gbp", "销售额", "成交額"]],
    ["channel", "channels", ["Channel", "渠道", "媒体", "投放渠道"]],
    ["spend", "channels", ["Spend", "Cost", "花费", "廣告費", "weekly_spend", "费用"]],
    ["orderValue", "orders", ["Order value", "订单金额", "客单价", "basket"]],
  ] as const)("knows %s in %s", (role, table, headers) => {
    for (const header of headers) expect([header, bestRole(header, table)]).toEqual([header, role]);
  });

  it("prefers the average price to the smallest and the largest", () => {
    const score = (header: string) =>
      rolesOfHeader(header, "history").find(({ role }) => role === "price")!.score;
    expect(score("avg_price")).toBeGreaterThan(score("min_price"));
    expect(score("avg_price")).toBeGreaterThan(score("max_price"));
  });

  it("says nothing of headers that mean something else", () => {
    const prose =
      "We met on Monday and spoke of the price of the mug, which customers find high beside the pan's.";
    for (const header of ["", "Supplier", "备注", "Catalogue page", prose])
      expect(rolesOfHeader(header, "products")).toEqual([]);
  });
});

describe("units of a header", () => {
  it("turns monthly and daily figures into weekly ones", () => {
    expect(periodsPerWeek("月销量")).toBe(12 / 52);
    expect(periodsPerWeek("Daily units")).toBe(7);
    expect(periodsPerWeek("周销量")).toBe(1);
  });

  it("tells days from weeks", () => {
    expect(["Lead time (days)", "交期（天）", "lead_time_days"].every(speaksOfDays)).toBe(true);
    expect(["Lead time (weeks)", "交期(周)", "7 weeks"].some(speaksOfDays)).toBe(false);
  });
});
