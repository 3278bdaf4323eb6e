import { describe, expect, it } from "vitest";
import { goalOfPlan } from "../../../src/planning/goals/goalOfPlan.js";
import type { Spread } from "../../../src/planning/results.js";
import { channel, mug, planOf } from "../plans.js";

const spread = (mean: number): Spread => ({ mean, p5: mean, p10: mean, p50: mean, p90: mean, p95: mean });
/** A plan that earns 30% of its revenue before 2,000 of fixed costs and marketing. */
const outcome = { grossRevenue: spread(30_000), contribution: spread(9000), profit: spread(7000) };

const vase = { ...mug, sku: "VASE", category: "Living", price: 100, weeklyUnits: 10 };
const plan = planOf({
  products: [mug, vase, { ...vase, sku: "BOWL", category: "Kitchen" }],
  channels: [channel("search", 100, 1000), channel("live", 200, 600)],
  shop: {
    seasons: [{ category: "Living", factors: new Array(52).fill(1).fill(3, 2) }],
    weeklyVisitors: 2000,
  },
  goal: 10_000,
  run: { weeks: 4 },
});

describe("goalOfPlan", () => {
  // By hand: 3,000 of profit more take 10,000 of revenue at 30%. Kitchen sells 2,000 + 1,000 a week, Living
  // 1,000, in the last two weeks 3,000: of 20,000 Kitchen has 12,000.
  it("asks for the revenue that the profit takes, by the seasons of the categories", () => {
    expect(goalOfPlan(plan, outcome)).toMatchObject({
      target: 40_000,
      unit: 1,
      expected: 20_000,
      change: 1,
      categories: ["Kitchen", "Living"],
      byWeek: [8000, 8000, 12_000, 12_000],
      byCategory: [24_000, 16_000],
      byWeekAndCategory: [
        [6000, 2000],
        [6000, 2000],
        [6000, 6000],
        [6000, 6000],
      ],
      channels: ["search", "live"],
      byChannel: [10_000, 6000],
      otherChannels: 24_000,
    });
  });

  // 70 units at 2 per order are 35 orders of 2,000 visitors; 4,000 of revenue a week.
  it("says what visitors, conversion and order value must become", () => {
    const levers = goalOfPlan(plan, outcome)?.levers?.map(({ today, neededAlone }) => [today, neededAlone]);
    expect(levers?.flat().map((each) => each?.toFixed(6))).toEqual(
      [2000, 4000, 35 / 2000, 70 / 2000, 4000 / 35, 8000 / 35].map((each) => each.toFixed(6)),
    );
  });

  it("shares out what channels claim together beyond the shop's revenue", () => {
    const parts = goalOfPlan(
      { ...plan, shop: { ...plan.shop, channels: [channel("a", 1, 6000), channel("b", 1, 2000)] } },
      outcome,
    );
    expect(parts).toMatchObject({ byChannel: [30_000, 10_000], otherChannels: 0 });
  });

  it("counts small targets in hundredths", () => {
    const parts = goalOfPlan({ ...plan, goal: { profit: -1000 } }, outcome);
    expect(parts).toMatchObject({ unit: 0.01, target: 3333.33 }); // 30,000 − 8,000/0.3
  });

  it("has no answer where revenue earns nothing, or the goal takes none", () => {
    expect(goalOfPlan(plan, { ...outcome, contribution: spread(-5) })).toBeNull();
    expect(goalOfPlan({ ...plan, goal: { profit: -50_000 } }, outcome)).toBeNull();
  });
});
