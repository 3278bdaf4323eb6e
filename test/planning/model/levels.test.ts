import { describe, expect, it } from "vitest";
import { power } from "../../../src/math/power.js";
import { dampedWeeks, trendFactor } from "../../../src/planning/model/trendFactor.js";
import { fixed, mug, planOf } from "../plans.js";
import { expectNumbers, weeksOf } from "./outputs.js";

/** Units by week, told from the revenue at a price of 40. */
const unitsByWeek = (plan: Parameters<typeof weeksOf>[0]) =>
  weeksOf(plan)("revenue").map((revenue) => revenue / 40);

describe("trendFactor", () => {
  it("fades: Σ 0.96^i is 0.96, 1.8816 and 2.766336 after 1, 2 and 3 weeks, and never 24", () => {
    expectNumbers([1, 2, 3].map(dampedWeeks), [0.96, 1.8816, 2.766336]);
    expect(dampedWeeks(0)).toBe(0);
    expect(dampedWeeks(500)).toBeLessThan(24);
  });

  it("is the category's growth in 13 weeks times the product's own per week", () => {
    expect(trendFactor(3, 0.3, -0.02)).toBeCloseTo(1.3 ** (2.766336 / 13) * 0.98 ** 2.766336, 12);
    expect(trendFactor(10, 0, 0)).toBe(1);
  });
});

describe("levels of demand", () => {
  it("grow with the category and the product, fading", () => {
    const plan = planOf({
      products: [{ ...mug, weeklyTrend: -0.02 }],
      assumptions: [fixed("growth", "Kitchen", 0.3)],
      run: { weeks: 5 },
    });
    const expected = [1, 2, 3, 4, 5].map((week) => 50 * trendFactor(week, 0.3, -0.02));
    expectNumbers(unitsByWeek(plan), expected);
  });

  it("follow the season by its strength, and begin again after 52 weeks", () => {
    const factors = Array.from({ length: 52 }, (_, i) => 0.5 + i / 52);
    const plan = planOf({
      shop: { seasons: [{ category: "Kitchen", factors }] },
      assumptions: [fixed("season-strength", "", 1.5)],
      run: { weeks: 54 },
    });
    const expected = [...factors, factors[0], factors[1]].map((factor) => 50 * power(factor, 1.5));
    expectNumbers(unitsByWeek(plan), expected);
  });

  it("leave a category without a season as it is", () => {
    const seasons = [{ category: "Garden", factors: new Array(52).fill(2) }];
    const products = [mug, { ...mug, sku: "POT", category: "Garden" }];
    expectNumbers(unitsByWeek(planOf({ products, shop: { seasons }, run: { weeks: 2 } })), [150, 150]);
  });

  it("rise and fall with the market", () => {
    expectNumbers(unitsByWeek(planOf({ assumptions: [fixed("market", "", 1.1)], run: { weeks: 1 } })), [55]);
    expectNumbers(unitsByWeek(planOf({ assumptions: [fixed("market", "", 0)], run: { weeks: 1 } })), [0]);
  });
});
