import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { newPlan } from "../../src/planning/newPlan.js";
import type { Plan } from "../../src/planning/plan.js";
import { runPlan } from "../../src/planning/runPlan.js";
import { cellsToScenario } from "../../src/planning/scenario/cellsToScenario.js";
import { scenarioToCells } from "../../src/planning/scenario/scenarioToCells.js";
import { englishWords } from "../../src/planning/scenario/scenarioWords.js";
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
          prices: [{ scope: { of: "all" }, change: -0.1 }],
          promotion: null,
          budget: [{ channel: "Channel 3", weeklySpend: 0 }],
        },
      };
      const results = runPlan(plan);
      expect(results.plan.units).toBeGreaterThan(results.today.units);
      const { profits: _, ...planned } = results.plan;
      const { profits: __, ...now } = results.today;
      const sheet = scenarioToCells(
        {
          name: "UCI",
          savedAt: "2026-11-11T08:00:00Z",
          savedBy: "",
          engineVersion: "1",
          formatVersion: 1,
          plan,
          answer: { ...results, plan: planned, today: now },
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
