import { describe, expect, it } from "vitest";
import { goalOfPlan } from "../../../src/planning/goals/goalOfPlan.js";
import { newPlan } from "../../../src/planning/newPlan.js";
import { runPlan } from "../../../src/planning/runPlan.js";
import { sampleShop } from "../../../src/planning/sample/sampleShop.js";

describe("sampleShop", () => {
  const { sheets, workbook, truth } = sampleShop();
  const rowsOf = (sheet: number) => workbook.sheets[sheet].values.slice(1);

  it("has 40 products, a year of their weeks, six channels with a year of spends, and 300 orders", () => {
    expect(workbook.sheets.map(({ values }) => values.length - 1)).toEqual([40, 40 * 52, 6, 52, 300]);
    expect(Object.keys(truth.elasticities)).toHaveLength(6);
    expect(Object.keys(truth.channelEffects)).toHaveLength(6);
  });

  it("looks like a shop: margins of 40 to 65%, stock for 3 to 8 weeks, no product sold once", () => {
    for (const [, , , price, cost, units, stock, leadTime] of rowsOf(0) as number[][]) {
      expect(1 - cost! / price!).toBeGreaterThan(0.4);
      expect(1 - cost! / price!).toBeLessThan(0.65);
      expect(units).toBeGreaterThanOrEqual(10);
      expect(stock! / units!).toBeGreaterThan(2.9);
      expect(stock! / units!).toBeLessThan(8.1);
      expect([1, 2, 3, 4]).toContain(leadTime);
    }
  });

  it("ends at list prices and without promotions, so that the table's prices are today's", () => {
    const list = new Map(rowsOf(0).map((row) => [row[0], row[3]]));
    for (const [, sku, , price, promoted] of rowsOf(1).slice(-40 * 8)) {
      expect(price).toBe(list.get(sku!));
      expect(promoted).toBe(0);
    }
  });

  it("spends on average what its channel table says", () => {
    rowsOf(2).forEach(([name, spend], i) => {
      const recent = rowsOf(3).slice(-13);
      const mean = recent.reduce((sum, row) => sum + (row[i + 1] as number), 0) / 13;
      expect(workbook.sheets[3].values[0][i + 1]).toBe(name);
      expect(Math.abs(mean - (spend as number))).toBeLessThan(1);
    });
  });

  it("counts visitors per week, so that its goal is split into visitors, conversion and order value", () => {
    const plan = newPlan(workbook).plan!;
    const results = runPlan({ ...plan, run: { ...plan.run, trials: 512 } });
    const levers = goalOfPlan(plan, results.plan)!.levers!;
    expect(levers.map(({ lever }) => lever)).toEqual(["visitors", "conversion", "order_value"]);
    // 13 weeks of visitors scatter by 6% each, 300 order values by 4% of their mean.
    expect(Math.abs(levers[1].today / truth.conversion - 1)).toBeLessThan(
      4 * Math.hypot(0.06 / Math.sqrt(13), 0.04),
    );
    const recent = rowsOf(3).slice(-13);
    const visitors = recent.reduce((sum, row) => sum + (row.at(-1) as number), 0) / 13;
    expect(levers[0].today).toBeCloseTo(visitors, 0);
  });

  it("is the same for the same seed, and another one for another", () => {
    expect(sampleShop()).toEqual({ sheets, workbook, truth });
    expect(sampleShop("other").truth).not.toEqual(truth);
  });

  it("is written as rectangular sheets of plain cells", () => {
    for (const { cells, columnWidths } of sheets) {
      expect(cells.every((row) => row.length === columnWidths.length)).toBe(true);
    }
  });
});
