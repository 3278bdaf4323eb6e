import { describe, expect, it } from "vitest";
import { adstock } from "../../../src/domain/marketing/adstock.js";
import type { Channel } from "../../../src/planning/plan.js";
import { planParts } from "../../../src/planning/planParts.js";
import { channel, fixed, planOf } from "../plans.js";
import { certain, expectNumbers, weeksOf } from "./outputs.js";

const search: Channel = channel("Search", 100, 400);
const carryOver = 0.6;
const halfSaturation = 1.5;
const response = (ratio: number) => (ratio * (halfSaturation + 1)) / (halfSaturation + ratio);
const assumptions = [
  fixed("channel-effect", "Search", 0.8),
  fixed("half-saturation", "Search", halfSaturation),
  fixed("carry-over", "Search", carryOver),
];
/** Revenue of weeks with such adstocked spends, over today's spend: 2,000, of which 320 hang on the channel. */
const revenues = (ratios: readonly number[]) => ratios.map((ratio) => 2000 + 320 * (response(ratio) - 1));

describe("channels", () => {
  it("answer to a budget by week with what carries over, and saturate", () => {
    const budget = [
      { channel: "Search", weeklySpend: 300, firstWeek: 2, lastWeek: 3 },
      { channel: "Search", weeklySpend: 0, firstWeek: 3, lastWeek: 4 },
    ];
    const plan = planOf({ channels: [search], assumptions, decisions: { budget }, run: { weeks: 6 } });
    const ratios = adstock([1, 3, 0, 0, 1, 1], carryOver, true).map(
      (ratio, i) => ratio + carryOver ** (i + 1),
    );
    expectNumbers(weeksOf(plan)("revenue"), revenues(ratios));
    expectNumbers(weeksOf(plan)("today's revenue"), new Array(6).fill(2000));
    expect(certain(plan)("contribution") - certain(plan)("profit")).toBeCloseTo(100 + 300 + 0 + 0 + 200, 9);
  });

  it("carry over from the history's last weeks, today's plan as well", () => {
    const before = { ...search, recentSpends: [100, 400, 200] };
    const plan = planOf({ channels: [before], assumptions, run: { weeks: 3 } });
    const ratios = adstock([1, 4, 2, 1, 1, 1], carryOver, true).map(
      (ratio, i) => ratio + carryOver ** (i + 1),
    );
    expectNumbers(weeksOf(plan)("today's revenue"), revenues(ratios.slice(3)));
    expectNumbers(weeksOf(plan)("revenue"), weeksOf(plan)("today's revenue"));
  });

  it("add up, and never bring less than nothing", () => {
    const social = channel("Social", 50, 2400);
    const all = [...assumptions, fixed("channel-effect", "Social", 1)];
    const decisions = { budget: [{ channel: "Social", weeklySpend: 0, firstWeek: 1, lastWeek: 1 }] };
    const none = certain(
      planOf({ channels: [search, social], assumptions: all, decisions, run: { weeks: 1 } }),
    );
    // 2,400 less than 2,000.
    expect(none("revenue")).toBe(0);
    const half = [{ channel: "Social", weeklySpend: 25, firstWeek: 1, lastWeek: 1 }];
    const some = certain(
      planOf({
        channels: [search, social],
        assumptions: all,
        decisions: { budget: half },
        run: { weeks: 1 },
      }),
    );
    expect(some("revenue")).toBeCloseTo(2000 + 2400 * ((0.5 * 2) / 1.5 - 1), 9);
  });

  it("are told what they cause, and what is left of it after their spend", () => {
    const budget = [{ channel: "Search", weeklySpend: 200, firstWeek: 1, lastWeek: 2 }];
    const idle = channel("Radio", 0, 300);
    const { channels } = planParts(
      planOf({
        channels: [search, idle],
        assumptions: assumptions.slice(0, 2), // nothing carries over
        decisions: { budget },
        run: { weeks: 2, trials: 1 },
      }),
    );
    const [ofSearch, ofRadio] = channels as [(typeof channels)[0], (typeof channels)[0]];
    const caused = 320 * response(2);
    expect(ofSearch.today.revenue.mean).toBeCloseTo(2 * 320, 9);
    expect(ofSearch.plan.revenue.mean).toBeCloseTo(2 * caused, 9);
    expect(ofSearch.plan.spend).toBe(400);
    expect(ofSearch.plan.profit.mean).toBeCloseTo(2 * caused * (22 / 40) - 400, 9);
    expect([ofRadio.plan.revenue.mean, ofRadio.plan.profit.mean]).toEqual([0, 0]);
  });
});
