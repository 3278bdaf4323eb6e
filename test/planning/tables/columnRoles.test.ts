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
    ["productRole", ["Role", "Product role", "商品定位", "定位", "角色"]],
    ["competitorPrice", ["Competitor price", "competitor_price_cny", "竞品价", "競品價格", "对手价"]],
    ["reorderPoint", ["Reorder point", "订货点", "補貨點", "安全库存"]],
    ["orderQuantity", ["Order quantity", "Reorder qty", "订货量", "補貨量"]],
    ["orderUpTo", ["Order-up-to level", "Target stock", "目标库存", "庫存上限"]],
    ["visitors", ["Visitors", "UV", "访客数", "商品訪客數", "Sessions"]],
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
    ["soldOut", "history", ["Sold out", "stockout", "OOS", "缺货", "是否缺貨", "售罄"]],
    ["visitors", "history", ["访客数", "UV", "visitors"]],
    ["orderCount", "spend", ["Orders", "conversions", "订单数", "成交訂單數"]],
    ["orderValue", "orders", ["Order value", "订单金额", "客单价", "basket"]],
  ] as const)("knows %s in %s", (role, table, headers) => {
    for (const header of headers) expect([header, bestRole(header, table)]).toEqual([header, role]);
  });

  // Headers as the platforms' own exports write them.
  it.each([
    ["Taobao", "products", { 宝贝id: "sku", 宝贝标题: "name", 一口价: "price", 总库存: "stock" }],
    [
      "Tmall",
      "history",
      { 统计日期: "date", 商品ID: "sku", 支付件数: "units", 支付金额: "revenue", 商品访客数: "visitors" },
    ],
    [
      "JD",
      "history",
      { 日期: "date", SKUID: "sku", 成交商品件数: "units", 成交金额: "revenue", 访客数: "visitors" },
    ],
    ["Pinduoduo", "products", { 商品ID: "sku", 商品名称: "name", 拼单价: "price", 当前库存: "stock" }],
    ["Douyin", "history", { 日期: "date", 商品ID: "sku", 成交件数: "units", 用户支付金额: "revenue" }],
    [
      "Shopify",
      "products",
      {
        "Variant SKU": "sku",
        Title: "name",
        "Variant Price": "price",
        "Cost per item": "unitCost",
        "Variant Inventory Qty": "stock",
      },
    ],
    [
      "Shopify",
      "history",
      {
        Day: "date",
        "Variant SKU": "sku",
        "Product title": "name",
        "Net quantity": "units",
        "Net sales": "revenue",
      },
    ],
    [
      "Amazon",
      "history",
      {
        Date: "date",
        "(Child) ASIN": "sku",
        "Units Ordered": "units",
        "Ordered Product Sales": "revenue",
        Sessions: "visitors",
      },
    ],
    ["Amazon", "products", { "seller-sku": "sku", "item-name": "name", price: "price", quantity: "units" }],
    ["Wanxiangtai", "spend", { 日期: "date", 计划名称: "channel", 花费: "spend", 总成交金额: "revenue" }],
  ] as const)("knows the headers of %s among %s", (_, table, headers) => {
    for (const [header, role] of Object.entries(headers))
      expect([header, bestRole(header, table)]).toEqual([header, role]);
  });

  it("takes what is a competitor's for nothing of the shop", () => {
    expect(bestRole("competitor_sales_B", "spend")).toBeUndefined();
    expect(bestRole("竞品销量", "products")).toBeUndefined();
    expect(bestRole("竞品售价（元）", "products")).toBe("competitorPrice");
  });

  it("is less sure of a short Chinese name the longer the header around it", () => {
    const score = (header: string) =>
      rolesOfHeader(header, "history").find(({ role }) => role === "units")!.score;
    expect(score("销量")).toBe(1);
    expect(score("商品销量")).toBeGreaterThan(score("近三十天商品销量汇总"));
    expect(score("近三十天商品销量汇总")).toBeGreaterThan(0.5);
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
