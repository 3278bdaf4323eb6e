import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../src/math/dayNumber.js";
import { isoDay } from "../../../src/math/isoDay.js";
import { findTables } from "../../../src/planning/tables/findTables.js";
import type { Mapping } from "../../../src/planning/tables/foundTables.js";
import { readTables } from "../../../src/planning/tables/readTables.js";
import type { Cell } from "../../../src/planning/tables/workbook.js";
import { workbook } from "../plans.js";

type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

function read(sheets: Sheets, mapping: Mapping = {}, locale = "zh_CN") {
  const book = workbook(sheets, locale);
  const found = findTables(book, mapping);
  return { found, ...readTables(book, found) };
}

const firstMonday = dayNumber({ year: 2026, month: 1, day: 5 });

/** A header and rows with a day or a week each, from Monday 2026-01-05 on. */
function dated(header: string[], count: number, stepDays: number, row: (i: number) => Cell[]): Cell[][] {
  return [
    header,
    ...Array.from({ length: count }, (_, i) => [isoDay(firstMonday + i * stepDays), ...row(i)]),
  ];
}

const weekly = (header: string[], row: (i: number) => Cell[], count = 20) => dated(header, count, 7, row);

describe("a spend history with a column for each channel", () => {
  it("is read by its headers, in Chinese too", () => {
    const table = weekly(["日期", "搜索花费(元)", "直播花费(元)", "展现量", "销售额"], (i) => [
      "1,200",
      i === 3 ? "" : "０.５万",
      900_000,
      `¥${100_000 + i}`,
    ]);
    const { found, spendHistory, channels, issues, uses, currency } = read({ 投放: table });
    expect(found.spend[0].channelColumns.map(({ column }) => column)).toEqual([2, 3]);
    expect(spendHistory).toMatchObject({ firstDay: "2026-01-05", weeks: 20, responseIs: "revenue" });
    expect(spendHistory!.channels.map(({ name }) => name)).toEqual(["搜索", "直播"]);
    expect([...spendHistory!.channels[1].spend.slice(2, 5)]).toEqual([5000, 0, 5000]);
    expect([...spendHistory!.response.slice(0, 2)]).toEqual([100_000, 100_001]);
    expect(channels.map(({ name, weeklySpend }) => [name, weeklySpend])).toEqual([
      ["搜索", 1200],
      ["直播", 5000],
    ]);
    expect(currency).toBe("¥");
    expect(uses).toEqual([{ table: "spend", used: 20, notUsed: 0 }]);
    expect(issues).toEqual([
      {
        code: "columns-not-channels",
        table: "spend",
        sheet: "投放",
        row: 1,
        column: 4,
        value: "展现量",
        count: 1,
      },
      { code: "channels-from-spend", count: 2, weeks: 13 },
    ]);
  });

  it("is read by the names of channels where no header says spend", () => {
    const header = ["日期", "搜索", "直播", "搜索点击", "访客数", "成交金额"];
    const { spendHistory, weeklyVisitors } = read({
      t: weekly(header, () => [100, 200, 5000, 70, 9000]),
    });
    expect(spendHistory!.channels.map(({ name }) => name)).toEqual(["搜索", "直播"]);
    expect(weeklyVisitors).toBe(70);
  });

  it("is read by its shape: columns of money beside a revenue that stays above their sum", () => {
    const row = (i: number) => [40 + i, 25 + i, 1000 + i];
    const named = (revenue: string) => weekly(["Week of", "Partner A", "Partner B", revenue], row);
    expect(read({ t: named("Revenue") }).spendHistory!.channels).toHaveLength(2);
    expect(read({ t: named("Temperature") }).spendHistory).toBeNull();
    const above = weekly(["Week of", "Partner A", "Partner B", "Revenue"], () => [700, 600, 1000]);
    expect(read({ t: above }).spendHistory).toBeNull();
  });

  it("is no list of orders, whose columns are money too", () => {
    const rows = Array.from({ length: 20 }, (_, i) => [`2026-01-05 10:${10 + i}`, 3, 2, 99]);
    const orders = [["Created at", "Wrapping", "Engraving", "Net sales"], ...rows];
    expect(read({ orders }).spendHistory).toBeNull();
  });

  it("takes no total for a channel, unless it stands alone", () => {
    const both = weekly(["Date", "TV spend", "Total spend", "Revenue"], () => [10, 10, 99]);
    expect(read({ both }).spendHistory!.channels.map(({ name }) => name)).toEqual(["TV"]);
    const alone = weekly(["Date", "Ad spend", "Revenue"], () => [10, 99]);
    expect(read({ alone }).spendHistory!.channels.map(({ name }) => name)).toEqual(["Ad spend"]);
  });

  it("takes no other cost and no rate for a channel's spend", () => {
    const header = ["日期", "抖音花费", "花费占比", "物流费用", "平台佣金", "点击均价", "销售额"];
    const { spendHistory } = read({ t: weekly(header, () => [10, 0.1, 5, 6, 2, 99]) });
    expect(spendHistory!.channels.map(({ name }) => name)).toEqual(["抖音"]);
  });

  it("keeps channels of one name apart by their headers", () => {
    const header = ["Date", "TV spend", "TV cost", "Sales"];
    const { spendHistory } = read({ t: weekly(header, () => [10, 20, 99]) });
    expect(spendHistory!.channels.map(({ name }) => name)).toEqual(["TV", "TV cost"]);
  });

  it("adds days up to weeks, and leaves out and counts the days of weeks cut short", () => {
    // From Monday 2026-01-05: two whole weeks, and three days of a third.
    const table = dated(["Date", "search_spend", "revenue"], 17, 1, (i) => [i < 14 ? 10 : 1000, 100]);
    const { spendHistory, uses, issues } = read({ table });
    expect([...spendHistory!.channels[0].spend]).toEqual([70, 70]);
    expect([...spendHistory!.response]).toEqual([700, 700]);
    expect(uses).toEqual([{ table: "spend", used: 14, notUsed: 3 }]);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "weeks-left-out", count: 3, value: "2026-01-19" }),
    );
  });

  it("makes revenue of orders and their value, and says units where it has orders only", () => {
    const both = weekly(["time", "conversions", "revenue_per_conversion", "c0_spend"], () => [50, 20, 7]);
    expect(read({ both }).spendHistory).toMatchObject({ responseIs: "revenue", response: { 0: 1000 } });
    const orders = weekly(["time", "conversions", "c0_spend"], () => [50, 7]);
    expect(read({ orders }).spendHistory).toMatchObject({ responseIs: "units", response: { 0: 50 } });
  });

  it("takes the revenue of the sales history where it has none itself", () => {
    const spends = weekly(["Date", "TV spend"], () => [10], 6);
    const sales = weekly(["Date", "SKU", "Units", "Price"], (i) => ["A", i + 1, 40], 4);
    expect([...read({ spends, sales }).spendHistory!.response]).toEqual([40, 80, 120, 160, 0, 0]);
  });

  it("reports what it cannot read: a row without its response is not used, a spend counts as none", () => {
    const table = weekly(["Date", "TV spend", "Radio spend", "Revenue"], (i) => [
      i === 2 ? "n/a" : 10,
      i === 3 ? -5 : 20,
      i === 4 ? "pending" : 99,
    ]);
    const { spendHistory, uses, issues } = read({ table });
    expect(uses).toEqual([{ table: "spend", used: 19, notUsed: 1 }]);
    expect([...spendHistory!.channels[0].spend.slice(1, 4)]).toEqual([10, 0, 10]);
    expect(issues.slice(0, 4)).toMatchObject([
      { code: "cell-unreadable", row: 4, column: 2, role: "spend", value: "n/a" },
      { code: "cell-out-of-range", row: 5, column: 3, role: "spend", value: "-5" },
      { code: "cell-unreadable", row: 6, column: 4, role: "revenue", value: "pending" },
      { code: "weeks-missing", count: 1, of: 20 },
    ]);
  });
});

describe("a spend history with a row for each date and channel", () => {
  const table = [
    ["Date", "Channel", "Spend", "Revenue"],
    ...Array.from({ length: 20 }, (_, i) => isoDay(firstMonday + 7 * i)).flatMap((day, i) => [
      [day, "Search", i < 10 ? 1000 : 100, 500],
      [day, "Feed", 50, ""],
    ]),
  ];

  it("gives each channel's weeks, and the channels of late with what they booked", () => {
    const { found, spendHistory, channels, uses } = read({ table });
    expect(found.channels).toEqual([]);
    expect(spendHistory!.channels.map(({ name, spend }) => [name, spend[0], spend[19]])).toEqual([
      ["Search", 1000, 100],
      ["Feed", 50, 50],
    ]);
    expect(spendHistory!.response[0]).toBe(500);
    expect(channels).toEqual([
      { name: "Search", weeklySpend: (3 * 1000 + 10 * 100) / 13, weeklyRevenue: 500 },
      { name: "Feed", weeklySpend: 50, weeklyRevenue: null },
    ]);
    expect(uses).toEqual([{ table: "spend", used: 40, notUsed: 0 }]);
  });

  it("leaves the channels to a channel table where there is one", () => {
    const own = [
      ["Channel", "Weekly spend"],
      ["search", 77],
    ];
    const { channels, spendHistory, issues } = read({ table, own });
    expect(channels).toEqual([{ name: "search", weeklySpend: 77, weeklyRevenue: null }]);
    expect(spendHistory!.channels).toHaveLength(2);
    expect(issues.map(({ code }) => code)).not.toContain("channels-from-spend");
  });
});

describe("a person's choice of a spend history", () => {
  const rows = weekly(["Date", "Newsletter", "TV spend", "Revenue"], () => [5, 10, 99]);

  it("may name the columns of the channels", () => {
    const columns = { date: 1, revenue: 4 };
    const chosen = read({ rows }, { spend: { sheetId: 1, headerRow: 1, columns, channelColumns: [2, 3] } });
    expect(chosen.spendHistory!.channels.map(({ name }) => name)).toEqual(["Newsletter", "TV"]);
    expect(chosen.found.spend[0].confidence).toBe(1);
  });

  it("has no channel of a column that was given another role", () => {
    const columns = { date: 1, revenue: 4, visitors: 2 };
    const chosen = read({ rows }, { spend: { sheetId: 1, headerRow: 1, columns, channelColumns: [2, 3] } });
    expect(chosen.spendHistory!.channels.map(({ name }) => name)).toEqual(["TV"]);
    expect(chosen.weeklyVisitors).toBe(5);
  });

  it("finds them where it does not", () => {
    for (const columns of [{ date: 1, revenue: 4 }, { date: 1, spend: 3 }, { date: 1 }]) {
      const { spendHistory } = read({ rows }, { spend: { sheetId: 1, headerRow: 1, columns } });
      expect(spendHistory!.channels.map(({ name }) => name)).toEqual(["TV"]);
    }
  });

  it("takes the column that is pointed out as spend where no header tells of one", () => {
    const plain = weekly(["Date", "Newsletter", "Revenue"], () => [5, 99]);
    const columns = { date: 1, spend: 2, revenue: 3 };
    const { spendHistory } = read({ plain }, { spend: { sheetId: 1, headerRow: 1, columns } });
    expect(spendHistory!.channels.map(({ name }) => name)).toEqual(["Newsletter"]);
  });

  it("is told which column it lacks", () => {
    const chosen = read({ rows }, { spend: { sheetId: 1, headerRow: 1, columns: { revenue: 4 } } });
    expect(chosen.found.issues).toContainEqual(
      expect.objectContaining({ code: "column-missing", table: "spend", role: "date" }),
    );
  });
});
