import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { newPlan } from "../../src/planning/newPlan.js";
import type { Plan } from "../../src/planning/plan.js";
import { runPlan } from "../../src/planning/runPlan.js";
import { cellsToScenario } from "../../src/planning/scenario/cellsToScenario.js";
import { scenarioToCells } from "../../src/planning/scenario/scenarioToCells.js";
import { englishWords } from "../../src/planning/scenario/scenarioWords.js";
import { findTables } from "../../src/planning/tables/findTables.js";
import { readTables } from "../../src/planning/tables/readTables.js";
import type { Cell } from "../../src/planning/tables/workbook.js";
import { workbook } from "./plans.js";

const folder = new URL("../../../shared/data/", import.meta.url);
const isThere = existsSync(new URL("uci_online_retail_sku_week.csv", folder));

function readCsv(name: string): Cell[][] {
  const text = readFileSync(new URL(name, folder), "utf8").trim();
  return Papa.parse<Cell[]>(text, { dynamicTyping: true }).data;
}

/**
 * Meridian's four channels as a channel table: mean weekly spend, and revenue as the spend's share of half of
 * all conversions' revenue (the file does not say which channel a conversion comes from). Scaled to a shop
 * of the size of UCI's, by one factor.
 */
function channelTable(weeklyRevenueOfShop: number): Cell[][] {
  const [header, ...rows] = readCsv("meridian_national_media.csv") as [string[], ...number[][]];
  const mean = (value: (row: number[]) => number) =>
    rows.reduce((sum, row) => sum + value(row), 0) / rows.length;
  const column = (name: string) => (row: number[]) => row[header.indexOf(name)];
  const spends = [0, 1, 2, 3].map((channel) => mean(column(`Channel${channel}_spend`)));
  const revenue = mean((row) => column("conversions")(row) * column("revenue_per_conversion")(row));
  const scale = weeklyRevenueOfShop / revenue;
  const spend = spends.reduce((sum, value) => sum + value, 0);
  return [
    ["Channel", "Weekly spend", "Weekly revenue"],
    ...spends.map((value, i) => [`Channel ${i}`, value * scale, ((value / spend) * revenue * scale) / 2]),
  ];
}

describe.skipIf(!isThere)(
  "UCI Online Retail by week, with Meridian's channels (skipped without ../shared/data)",
  () => {
    const sales = isThere ? readCsv("uci_online_retail_sku_week.csv") : [];
    const weeklyRevenue = sales.slice(1).reduce((sum, row) => sum + (row[4] as number), 0) / 54;
    const book = () =>
      workbook({ uci_online_retail_sku_week: sales, channels: channelTable(weeklyRevenue) }, "en_GB");

    it("is understood without help", () => {
      const { found, uses, plan, issues } = newPlan(book());
      expect(found.history[0].columns).toMatchObject({
        sku: { header: "StockCode" },
        date: { header: "week" },
        name: { header: "description" },
        units: { header: "units" },
        price: { header: "avg_price" },
      });
      expect(uses).toEqual([
        { table: "channels", used: 4, notUsed: 0 },
        { table: "history", used: 2746, notUsed: 0 },
      ]);
      expect(plan!.shop).toMatchObject({ currency: "£", products: { length: 60 }, channels: { length: 4 } });
      expect(issues.map(({ code }) => code)).toContain("products-from-history");
    });

    it("has an elasticity that is negative and better known than before", () => {
      const { low, high, source } = newPlan(book()).plan!.assumptions.find(
        ({ kind }) => kind === "elasticity",
      )!;
      expect(source).toMatchObject({ from: "history", weeks: 54 });
      expect(high).toBeLessThan(-1);
      expect(high - low).toBeLessThan(2.7 - 0.9);
    });

    it("runs, is saved, and gives the same numbers again", () => {
      const today = newPlan(book()).plan!;
      const plan: Plan = {
        ...today,
        run: { ...today.run, trials: 1000 },
        decisions: {
          prices: [{ scope: { of: "all" }, to: { by: "percent", change: -0.1 } }],
          floors: [],
          promotions: [],
          budget: [{ channel: "Channel 3", weeklySpend: 0, firstWeek: 1, lastWeek: 13 }],
        },
      };
      const results = runPlan(plan);
      expect(results.plan.units.mean).toBeGreaterThan(results.today.units.mean);
      const sheet = scenarioToCells(
        {
          name: "UCI",
          savedAt: "2026-11-11T08:00:00Z",
          savedBy: "",
          engineVersion: "1",
          formatVersion: 2,
          plan,
          results,
          dataFingerprint: "",
        },
        englishWords,
      );
      const back = cellsToScenario(JSON.parse(JSON.stringify(sheet.cells)));
      expect(back.plan).toEqual(plan);
      expect(runPlan(back.plan).code).toBe(results.code);
    });
  },
);

describe.skipIf(!isThere)("tables as others publish them (skipped without ../shared/data)", () => {
  const read = (file: string) => {
    const book = workbook({ [file]: readCsv(`${file}.csv`) }, "en_US");
    const found = findTables(book);
    return { found, ...readTables(book, found) };
  };

  it("reads Robyn's media table: spends are channels, impressions, clicks and mailings are not", () => {
    const { spendHistory, issues, uses } = read("robyn_dt_simulated_weekly");
    expect(spendHistory!.channels.map(({ name }) => name)).toEqual([
      "tv",
      "ooh",
      "print",
      "search",
      "facebook",
    ]);
    expect(spendHistory).toMatchObject({ firstDay: "2015-11-23", weeks: 208, responseIs: "revenue" });
    expect(spendHistory!.response[0]).toBeCloseTo(2_754_371.67, 2);
    expect(spendHistory!.channels[0].spend[0]).toBeCloseTo(22_358.35, 2);
    expect(uses).toEqual([{ table: "spend", used: 208, notUsed: 0 }]);
    expect(issues[0]).toMatchObject({
      code: "columns-not-channels",
      value: "facebook_I, search_clicks_P, competitor_sales_B, events, newsletter",
    });
  });

  it.each([
    ["meridian_national_media", 4],
    ["meridian_national_all_channels", 5],
  ])("reads Meridian's %s: revenue is conversions by their value", (file, channels) => {
    const { found, spendHistory } = read(file);
    expect(found.spend[0].columns).toMatchObject({
      date: { header: "time" },
      orderCount: { header: "conversions" },
      orderValue: { header: "revenue_per_conversion" },
    });
    expect(spendHistory).toMatchObject({ firstDay: "2021-01-25", weeks: 156, responseIs: "revenue" });
    expect(spendHistory!.channels.map(({ name }) => name)).toEqual(
      Array.from({ length: channels }, (_, i) => `Channel${i}`),
    );
  });

  it("reads UCI's order lines and counts every one of them", () => {
    const { history, uses, issues } = read("uci_online_retail_lines_sample");
    const [{ used, notUsed }] = uses;
    expect(used + notUsed).toBe(74_523);
    expect(history).toMatchObject({ firstDay: "2010-12-06", weeks: 52 });
    const leftOut = issues.find(({ code }) => code === "weeks-left-out")!;
    expect(leftOut).toMatchObject({ count: notUsed });
  });

  it("reads the orange juice of all stores by brand", () => {
    const { history, uses } = read("oj_sim_sales_weekly");
    expect(uses).toEqual([{ table: "history", used: 11_979, notUsed: 0 }]);
    expect(history!.products.map(({ sku }) => sku).sort()).toEqual(["dominicks", "minute_maid", "tropicana"]);
  });
});
