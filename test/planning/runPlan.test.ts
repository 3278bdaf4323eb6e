import { describe, expect, it } from "vitest";
import { mean } from "../../src/math/mean.js";
import { sortedCopy } from "../../src/math/quantile.js";
import { runPlan } from "../../src/planning/runPlan.js";
import { channel, fixed, mug, planOf, priceChange, promotion } from "./plans.js";

const uncertain = [
  fixed("weekly-noise", "", 0.15),
  fixed("product-noise", "", 0.3),
  { ...fixed("elasticity", "Kitchen", 0), low: -2.5, high: -1 },
  { ...fixed("market", "", 0), low: 0.9, high: 1.1 },
];
const cut = (change: number) => ({ prices: [priceChange(change)] });

describe("runPlan", () => {
  const results = runPlan(planOf({ assumptions: uncertain, decisions: cut(-0.3), run: { trials: 2000 } }));

  it("says what the profit hangs on, with the profit at the ends of each", () => {
    expect(results.drivers.map(({ input }) => input).sort()).toEqual(["elasticity of Kitchen", "market"]);
    expect(results.drivers.reduce((total, { share }) => total + share, 0)).toBeLessThanOrEqual(1);
    for (const { input, kind, atLow, atHigh } of results.drivers) {
      // Elasticity is low where it is strongest: a cut pays most there.
      const rises = kind === "market";
      expect([input, rises ? atHigh > atLow : atHigh < atLow]).toEqual([input, true]);
      expect(Math.min(atLow, atHigh)).toBeLessThan(results.plan.profit.mean);
      expect(Math.max(atLow, atHigh)).toBeGreaterThan(results.plan.profit.mean);
    }
  });

  it("says what decides whether the plan is better", () => {
    expect(results.differenceDrivers[0]).toMatchObject({ kind: "elasticity", subject: "Kitchen" });
    expect(results.differenceDrivers[0].share).toBeGreaterThan(0.8);
  });

  it("names a promotion's uplift among the drivers", () => {
    const response = { by: "uplift", low: 1.2, high: 2.4 } as const;
    const promotions = [
      promotion({ type: "percent-off", percent: 0.1 }, { name: "双11", lastWeek: 8, response }),
    ];
    const { differenceDrivers } = runPlan(planOf({ decisions: { promotions }, run: { weeks: 8 } }));
    expect(differenceDrivers).toMatchObject([{ input: "uplift of 双11", kind: "uplift", subject: "双11" }]);
    expect(differenceDrivers[0].atHigh).toBeGreaterThan(differenceDrivers[0].atLow);
  });

  it("compares the plan with today on the same draws", () => {
    const { mean: difference, low, high, chanceBetter } = results.difference;
    expect(difference).toBeCloseTo(results.plan.profit.mean - results.today.profit.mean, 7);
    expect(low < difference && difference < high).toBe(true);
    const better = results.plan.profits.filter((profit, t) => profit > results.today.profits[t]);
    expect(chanceBetter).toBe(better.length / 2000);
    const { price, volume, promotion, marketing, stock } = results.waterfall;
    expect(price + volume + promotion + marketing + stock).toBeCloseTo(difference, 7);
  });

  it("gives quantiles in order, the mean of the worst 5 in 100, and weeks that add up", () => {
    const { profit, profits, worstProfit, weeklyProfit } = results.plan;
    expect([profit.p5, profit.p10, profit.p50, profit.p90, profit.p95]).toEqual(
      [profit.p5, profit.p10, profit.p50, profit.p90, profit.p95].sort((a, b) => a - b),
    );
    expect(worstProfit).toBeCloseTo(mean(sortedCopy(profits).subarray(0, 100)), 7);
    expect(weeklyProfit).toHaveLength(13);
    expect(weeklyProfit.reduce((sum, week) => sum + week.mean, 0)).toBeCloseTo(profit.mean, 7);
  });

  it("says of every week how bad it may get", () => {
    const fixedPerWeek = results.plan.weeklyProfit[0].p10; // which leaves nothing 1 time in 10
    const { weeklyProfit, weeklyRevenue, weeklyCash } = runPlan(
      planOf({
        assumptions: uncertain,
        decisions: cut(-0.3),
        costs: { fixedPerWeek },
        run: { trials: 2000 },
      }),
    ).plan;
    for (const { worst, p5, p10, p50, p90, p95 } of [...weeklyProfit, ...weeklyRevenue, ...weeklyCash]) {
      const inOrder = [worst, p5, p10, p50, p90, p95];
      expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
      expect(worst).toBeLessThan(p95);
    }
    expect(weeklyProfit[0].belowZero).toBeCloseTo(0.1, 2);
    expect(weeklyRevenue[0].belowZero).toBe(0);
  });

  it("counts the spend of a budget by its weeks, and the revenue that a money of it stands beside", () => {
    const channels = [channel("Search", 100, 400), channel("Live", 50, 300)];
    const budget = [{ channel: "Search", weeklySpend: 300, firstWeek: 2, lastWeek: 3 }];
    const { plan, today, waterfall } = runPlan(
      planOf({ channels, decisions: { budget }, run: { weeks: 4 } }),
    );
    expect([plan.marketingSpend, today.marketingSpend, waterfall.marketing]).toEqual([1000, 600, -400]);
    expect(today.returnOnAdSpend).toBeCloseTo((4 * 2000) / 600, 12);
    expect(runPlan(planOf({ run: { weeks: 1 } })).today.returnOnAdSpend).toBeNull();
  });

  it("tells chances of loss and goal apart from money", () => {
    const at = (goal: number, fixedPerWeek: number) =>
      runPlan(planOf({ products: [mug], goal, costs: { fixedPerWeek }, run: { weeks: 1 } })).today;
    expect(at(1100, 0)).toMatchObject({ chanceOfGoal: 1, chanceOfLoss: 0 });
    expect(at(1100.01, 1200)).toMatchObject({ chanceOfGoal: 0, chanceOfLoss: 1 });
  });

  it("depends on the seed, and on nothing else", () => {
    const plan = planOf({ assumptions: uncertain });
    expect(runPlan(plan).code).toBe(runPlan(JSON.parse(JSON.stringify(plan))).code);
    expect(runPlan({ ...plan, run: { ...plan.run, seed: "other" } }).code).not.toBe(runPlan(plan).code);
  });
});
