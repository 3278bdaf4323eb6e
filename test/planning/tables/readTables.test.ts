import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTables } from "../../../src/planning/tables/findTables.js";
import { issueSentence } from "../../../src/planning/tables/issueSentence.js";
import { readTables } from "../../../src/planning/tables/readTables.js";
import type { Cell } from "../../../src/planning/tables/workbook.js";
import { workbook } from "../plans.js";

function read(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>, locale?: string) {
  const book = workbook(sheets, locale);
  return readTables(book, findTables(book));
}

const dirtyProducts: Cell[][] = [
  ["SKU", "Name", "售价", "Cost", "月销量", "Stock", "Lead time (days)"],
  ["A", "Mug", "¥1,040.50", "4百", "1.2万", "２００", 10],
  ["B", "Pan", "ask us", 90, 12, 60, 14],
  ["", "No code", 10, 5, 1, 1, 1],
  ["A", "Mug again", 41, 18, 50, 200, 7],
  ["C", "Lamp", 149, -60, 20, "", "3 weeks"],
  ["D", "Gift", 0, 1, 1, 1, 1],
  ["合计", "", 1240.5, "", 3000, "", ""],
];

describe("a lead time", () => {
  it.each<[Cell, number, number]>([
    ["14 days", 2, 0],
    ["2.5 周", 3, 0],
    [".5 weeks", 1, 0],
    ["1.2.3 days", 0, 1],
    [". days", 0, 1],
    ["-3 days", 0, 1],
    ["99999 weeks", 1000, 0],
  ])("of %j is %d weeks, with %d cells that cannot be read", (leadTime, weeks, unreadable) => {
    const { products, issues } = read({
      rows: [
        ["SKU", "Price", "Lead time"],
        ["A", 1, leadTime],
      ],
    });
    expect(products[0].leadTimeWeeks).toBe(weeks);
    expect(issues).toHaveLength(unreadable);
  });
});

describe("dates with the year last", () => {
  const weekly = (...dates: string[]) => [["Date", "SKU", "Units"], ...dates.map((date) => [date, "A", 7])];
  const weeksOf = (dates: string[], locale: string) =>
    read({ sales: weekly(...dates) }, locale).history!.products[0].units.filter((units) => units > 0).length;

  it("are read in the order that a day above 12 shows, whatever the sheet's locale", () => {
    const daysFirst = ["06/01/2025", "13/01/2025", "20/01/2025", "27/01/2025", "03/02/2025"];
    const monthsFirst = ["01/06/2025", "01/13/2025", "01/20/2025", "01/27/2025", "02/03/2025"];
    for (const locale of ["en_US", "en_GB"]) {
      for (const dates of [daysFirst, monthsFirst]) {
        expect(read({ sales: weekly(...dates) }, locale).history!.weeks).toBe(5);
        expect(weeksOf(dates, locale)).toBe(5);
      }
    }
  });

  it("are read by the locale where none tells", () => {
    expect(read({ sales: weekly("03/02/2025", "10/02/2025") }, "en_GB").history!.weeks).toBe(2);
    expect(read({ sales: weekly("02/03/2025", "02/10/2025") }, "en_US").history!.weeks).toBe(2);
  });

  it("say so for channels too", () => {
    const { channels } = read(
      {
        spend: [
          ["Date", "Channel", "Spend"],
          ["06/01/2025", "Search", 10],
          ["07/01/2025", "Search", 10],
          ["13/01/2025", "Search", 20],
        ],
      },
      "en_US",
    );
    expect(channels[0].weeklySpend).toBe(20);
  });
});

describe("a dirty product table", () => {
  const { products, uses, issues, currency } = read({ 商品: dirtyProducts }, "zh_CN");

  it("gives what can be read", () => {
    const unsaid = { role: "", replenishment: null, competitorPrice: null, weeklyVisitors: null };
    expect(products).toEqual([
      {
        ...unsaid,
        sku: "A",
        name: "Mug",
        category: "",
        price: 1040.5,
        unitCost: null,
        weeklyUnits: 12_000 * (12 / 52),
        stock: 200,
        leadTimeWeeks: 2,
      },
      {
        ...unsaid,
        sku: "C",
        name: "Lamp",
        category: "",
        price: 149,
        unitCost: null,
        weeklyUnits: 20 * (12 / 52),
        stock: null,
        leadTimeWeeks: 3,
      },
    ]);
    expect(currency).toBe("¥");
  });

  it("counts every row as used or not used", () => {
    expect(uses).toEqual([{ table: "products", used: 2, notUsed: 5 }]);
  });

  it("says of each thing passed over where it stands", () => {
    expect(issues.map(issueSentence).sort()).toEqual([
      "Cell 商品!A4 (SKU) is blank, so its row is not used.",
      'Cell 商品!A5 (SKU) repeats "A"; the first row with it is used.',
      'Cell 商品!C3 (price) must be a number; it is "ask us".',
      'Cell 商品!C7 (price) must be above 0, at most 1,000,000,000,000; it is "0".',
      'Cell 商品!D2 (unit cost) must be a number; it is "4百".',
      'Cell 商品!D6 (unit cost) must be 0 or more, at most 1,000,000,000,000; it is "-60".',
      "Row 8 of 商品 is a total and is not used.",
    ]);
  });
});

describe("what a product table says of a product", () => {
  it("is its role, its reorder rule, a competitor's price and its visitors", () => {
    const { products, weeklyVisitors, issues, uses } = read({
      p: [
        ["货号", "类型", "售价", "竞品价", "订货点", "订货量", "目标库存", "日均访客数"],
        ["A", "引流款", 40, "¥38.00", 20, 100, "", "1,000"],
        ["B", "利润款", 90, "", "", "", 60, 50],
        ["C", "戰略款", 90, 0, 10, "", "", ""],
        ["D", "", 90, "", "", "", "", ""],
      ],
    });
    expect(
      products.map(({ role, replenishment, competitorPrice }) => [role, replenishment, competitorPrice]),
    ).toEqual([
      ["traffic", { policy: "reorder-point", point: 20, quantity: 100 }, 38],
      ["profit", { policy: "order-up-to", level: 60 }, null],
      ["strategic", null, null],
      ["", null, null],
    ]);
    expect(weeklyVisitors).toBe(7350);
    expect(uses).toEqual([{ table: "products", used: 4, notUsed: 0 }]);
    expect(issues).toMatchObject([
      { code: "reorder-incomplete", row: 4, column: 5, value: "10" },
      { code: "cell-out-of-range", row: 4, column: 4, value: "0" },
    ]);
  });

  it("may be a role by a word nobody knows, which is reported", () => {
    const { products, issues } = read({
      p: [
        ["SKU", "Role", "Price"],
        ["A", "hero", 40],
        ["B", "Traffic", 40],
        ["C", "hero", 40],
      ],
    });
    expect(products.map(({ role }) => role)).toEqual(["", "traffic", ""]);
    expect(issues.map(issueSentence)).toEqual([
      'Cell p!B2 (product role) must be traffic (引流款), profit (利润款) or strategic (战略款); it is "hero", so the product has no role. 1 more like it.',
    ]);
  });
});

describe("totals", () => {
  it.each(["合计", "小計：", "Total:", "Grand total", "Sub-total", "厨房 小计", "本页合计", "汇总"])(
    "such as %s are no rows",
    (total) => {
      const { products, uses } = read({
        p: [
          ["SKU", "Price"],
          ["Total Care 50 ml", 40],
          [total, 40],
        ],
      });
      expect(products.map(({ sku }) => sku)).toEqual(["Total Care 50 ml"]);
      expect(uses).toEqual([{ table: "products", used: 1, notUsed: 1 }]);
    },
  );
});

describe("every row of a table", () => {
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: -5, max: 90 }) },
    { weight: 3, arbitrary: fc.constantFrom<Cell>("A", "B", "C", "", " ", "合计", "¥1,200", "1.2万", "15%") },
    fc.constantFrom<Cell>("n/a", "#REF!", true, { date: "2026-01-05" }, "2026-01-13", "２０２６－０１－２０"),
  );
  const kinds = [
    ["products", { sku: 1, price: 2, units: 3, reorderPoint: 4 }],
    ["channels", { channel: 1, spend: 2, revenue: 3 }],
    ["history", { date: 1, sku: 2, units: 3, price: 4 }],
    ["spend", { date: 1, channel: 2, spend: 3, revenue: 4 }],
    ["orders", { orderNumber: 1, orderValue: 2 }],
  ] as const;

  it.each(kinds)("of %s counts as used or as not used, and if not some issue says why", (table, columns) => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 25 }), (rows) => {
        const book = workbook({ dirty: [["h1", "h2", "h3", "h4"], ...rows] });
        const found = findTables(book, { [table]: { sheetId: 1, headerRow: 1, columns } });
        const { uses, issues } = readTables(book, found);
        const { lastRow } = found[table][0];
        const width = Math.max(...Object.values(columns));
        const filled = rows
          .slice(0, lastRow - 1)
          .filter((row) =>
            row.slice(0, width).some((cell) => typeof cell !== "string" || cell.trim() !== ""),
          );
        const [{ used, notUsed }] = uses;
        expect(used + notUsed).toBe(filled.length);
        const told = issues.reduce((sum, issue) => sum + ("count" in issue ? issue.count : 0), 0);
        expect(told).toBeGreaterThanOrEqual(notUsed);
      }),
    );
  });
});

it("takes no number above a trillion, which would be a phone or a card", () => {
  const { products, issues } = read({
    p: [
      ["SKU", "Price", "Stock"],
      ["A", 40, "8613800138000"],
    ],
  });
  expect(products[0]).toMatchObject({ sku: "A", stock: null });
  expect(issues).toMatchObject([{ code: "cell-out-of-range", role: "stock", row: 2, column: 3 }]);
});

describe("a sales history", () => {
  it("adds up rows of one product and week, takes returns off, and weighs prices by units", () => {
    const { history, issues, uses } = read({
      sales: [
        ["date", "sku", "quantity", "price", "promotion"],
        ["2026-01-05", "A", 10, 40, ""],
        ["2026-01-05", "A", 30, 36, "yes"],
        ["2026-01-05", "A", -5, 40, ""],
        ["2026-01-19", "A", 7, 41, ""],
        ["2026-01-12", "B", "many", 5, ""],
        ["soon", "B", 3, 5, ""],
      ],
    });
    const [a, ...others] = history!.products;
    expect(others).toEqual([]);
    expect(history!.weeks).toBe(3);
    expect([...a!.units]).toEqual([35, 0, 7]);
    expect([...a!.price]).toEqual([37, 0, 41]);
    expect([...a!.promoted]).toEqual([1, 0, 0]);
    expect(uses).toEqual([{ table: "history", used: 4, notUsed: 2 }]);
    expect(issues.map(({ code }) => code).sort()).toEqual(["cell-unreadable", "cell-unreadable", "returns"]);
  });

  it("knows when a product was sold out, and how many visited", () => {
    const { history, weeklyVisitors } = read({
      sales: [
        ["日期", "货号", "销量", "售价", "是否缺货", "访客数"],
        ["2026-01-05", "A", 10, 40, "否", 300],
        ["2026-01-12", "A", 1, 40, "是", 100],
        ["2026-01-12", "B", 5, 10, "", 80],
      ],
    });
    expect(history!.firstDay).toBe("2026-01-05");
    expect(history!.products.map(({ soldOut }) => [...soldOut])).toEqual([
      [0, 1],
      [0, 0],
    ]);
    expect(weeklyVisitors).toBe(240);
  });

  it("is one of brands where it names no product", () => {
    const { history } = read({
      sales: [
        ["WeekStarting", "Store", "Brand", "Quantity", "Advert", "Price"],
        ["1990-06-14", 1000, "dominicks", 12, 1, 2.5],
        ["1990-06-21", 1000, "tropicana", 17, 0, 3],
      ],
    });
    expect(history!.products.map(({ sku, category }) => [sku, category])).toEqual([
      ["dominicks", ""],
      ["tropicana", ""],
    ]);
  });

  it("is not used where its rows are months, and says so", () => {
    const { history, uses, issues } = read({
      sales: [
        ["Month", "SKU", "Units", "Price"],
        ...["2025-09-01", "2025-10-01", "2025-11-01"].map((day) => [day, "A", 400, 40]),
      ],
    });
    expect(history).toBeNull();
    expect(uses).toEqual([{ table: "history", used: 0, notUsed: 3 }]);
    expect(issues.map(issueSentence)).toEqual([
      "The dates of the sales history from sales!A2 on are two weeks or more apart, so 3 of its rows are not used. Give sales by week or by day.",
    ]);
  });

  it("takes the price from revenue where there is no price", () => {
    const { history } = read({
      sales: [
        ["week", "sku", "units", "revenue"],
        ["2026-W01", "A", 10, 400],
        ["2026-W02", "A", 20, 720],
      ],
    });
    expect([...history!.products[0].price]).toEqual([40, 36]);
  });

  it("leaves out weeks cut short where its rows are days, and counts them", () => {
    const rows: Cell[][] = [["date", "sku", "units", "price"]];
    for (let day = 8; day <= 28; day++)
      rows.push([{ date: `2026-01-${String(day).padStart(2, "0")}` }, "A", 1, 40]);
    const { history, uses, issues } = read({ sales: rows }); // Thursday the 8th to Wednesday the 28th
    expect([...history!.products[0].units]).toEqual([7, 7]);
    expect(uses).toEqual([{ table: "history", used: 14, notUsed: 7 }]);
    expect(issues).toMatchObject([{ code: "weeks-left-out", row: 2, count: 7 }]);
  });

  it("counts weeks that are only numbered", () => {
    const rows: Cell[][] = [["周", "货号", "销量", "售价"]];
    for (let week = 1; week <= 9; week++) rows.push([`第${week}周`, "A", week, 40]);
    expect([...read({ sales: rows }).history!.products[0].units]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe("channels", () => {
  it("are one row each, monthly figures made weekly", () => {
    const { channels } = read({
      c: [
        ["渠道", "月花费"],
        ["搜索", "5,200"],
        ["直播", 2600],
        ["总计", 7800],
      ],
    });
    expect(channels).toEqual([
      { name: "搜索", weeklySpend: 1200, weeklyRevenue: null },
      { name: "直播", weeklySpend: 600, weeklyRevenue: null },
    ]);
  });

  it("have the revenue of their orders where the sheet has order values", () => {
    const c = [
      ["Channel", "Spend", "Orders"],
      ["Search", 100, 20],
    ];
    const orders = [
      ["Order id", "Order value"],
      ["1", 30],
      ["2", 50],
    ];
    expect(read({ c, orders }).channels[0].weeklyRevenue).toBe(800);
    expect(read({ c }).channels[0].weeklyRevenue).toBeNull();
  });

  it("are the mean of their weeks where the table has dates", () => {
    const { channels } = read({
      c: [
        ["Date", "Channel", "Spend", "Revenue"],
        ["2026-01-05", "Search", 100, 300],
        ["2026-01-05", "Feed", 50, 80],
        ["2026-01-12", "Search", 200, 500],
      ],
    });
    expect(channels).toEqual([
      { name: "Search", weeklySpend: 150, weeklyRevenue: 400 },
      { name: "Feed", weeklySpend: 25, weeklyRevenue: 40 },
    ]);
  });
});

describe("order values", () => {
  it("are read from invoices, cancellations passed over and counted", () => {
    const { orderValues, uses } = read({
      orders: [
        ["InvoiceNo", "customer_id", "revenue_gbp"],
        ["1", "a", 139.12],
        ["2", "b", -22.2],
        ["3", "c", 9],
      ],
    });
    expect(orderValues).toEqual([139.12, 9]);
    expect(uses).toEqual([{ table: "orders", used: 2, notUsed: 1 }]);
  });
});
