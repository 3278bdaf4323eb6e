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
    expect(products).toEqual([
      {
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
