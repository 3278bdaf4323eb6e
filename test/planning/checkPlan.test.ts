import { describe, expect, it } from "vitest";
import { checkPlan } from "../../src/planning/checkPlan.js";
import type { Plan, Promotion } from "../../src/planning/plan.js";
import { PlanError } from "../../src/planning/planError.js";
import { samplePlan } from "../../src/planning/sample/samplePlan.js";
import { fixed, mug, planOf } from "./plans.js";

const percentOff = (
  percent: number,
  weeks: readonly [number, number] = [1, 2],
): { decisions: { promotion: Promotion } } => ({
  decisions: {
    promotion: {
      offer: { type: "percent-off", percent },
      scope: { of: "all" },
      firstWeek: weeks[0],
      lastWeek: weeks[1],
    },
  },
});
const spendAndSave = (spend: number, save: number) => ({
  decisions: {
    promotion: {
      offer: { type: "spend-and-save", spend, save },
      scope: { of: "all" },
      firstWeek: 1,
      lastWeek: 1,
    } satisfies Promotion,
  },
});
const price = (change: number, scope: Plan["decisions"]["prices"][number]["scope"] = { of: "all" }) => ({
  decisions: { prices: [{ scope, change }] },
});
const channels = [{ name: "Search", weeklySpend: 100, weeklyRevenue: 400 }];

describe("checkPlan", () => {
  it("lets a sound plan pass", () => {
    const plan = samplePlan();
    expect(checkPlan(plan)).toBe(plan);
    expect(() => checkPlan(planOf(percentOff(0.5, [13, 13])))).not.toThrow();
  });

  it.each<[string, Plan, string]>([
    [
      "seed-empty",
      planOf({ run: { seed: "  " } }),
      "The seed is empty. Write any word or number there; the same seed gives the same draws.",
    ],
    [
      "trials-out-of-range",
      planOf({ run: { trials: 0 } }),
      "The number of trials must be a whole number from 1 to 100000; it is 0.",
    ],
    [
      "trials-out-of-range",
      planOf({ run: { trials: 1e9 } }),
      "The number of trials must be a whole number from 1 to 100000; it is 1000000000.",
    ],
    [
      "trials-out-of-range",
      planOf({ run: { trials: 10.5 } }),
      "The number of trials must be a whole number from 1 to 100000; it is 10.5.",
    ],
    [
      "weeks-out-of-range",
      planOf({ run: { weeks: 0 } }),
      "The number of weeks must be a whole number from 1 to 104; it is 0.",
    ],
    [
      "weeks-out-of-range",
      planOf({ run: { weeks: 105 } }),
      "The number of weeks must be a whole number from 1 to 104; it is 105.",
    ],
    ["no-products", planOf({ products: [] }), "The shop has no products, so there is nothing to plan."],
    [
      "duplicate-name",
      planOf({ products: [mug, mug] }),
      'Two products are called "MUG"; each must be there once.',
    ],
    [
      "number-out-of-range",
      planOf({ products: [{ ...mug, price: 0 }] }),
      "The price of MUG must be above 0 and at most 1000000000000; it is 0.",
    ],
    [
      "number-out-of-range",
      planOf({ products: [{ ...mug, stock: -1 }] }),
      "The stock of MUG must be from 0 to 1000000000000; it is -1.",
    ],
    [
      "number-out-of-range",
      planOf({ costs: { commissionRate: 1.2 } }),
      "The commission must be from 0 to 1; it is 1.2.",
    ],
    [
      "number-out-of-range",
      planOf({ goal: Number.NaN }),
      "The goal must be from -1000000000000 to 1000000000000; it is NaN.",
    ],
    [
      "number-out-of-range",
      planOf(percentOff(1)),
      "The promotion's discount must be from 0 to 0.99; it is 1.",
    ],
    ["number-out-of-range", planOf(price(-1)), "A price change must be from -0.99 to 100; it is -1."],
    [
      "number-out-of-range",
      planOf({ channels, decisions: { budget: [{ channel: "Search", weeklySpend: -5 }] } }),
      "The new weekly spend of Search must be from 0 to 1000000000000; it is -5.",
    ],
    [
      "number-out-of-range",
      planOf({ assumptions: [fixed("elasticity", "Kitchen", 0.5)] }),
      "The low end of elasticity of Kitchen must be from -20 to 0; it is 0.5.",
    ],
    [
      "low-above-high",
      planOf({ assumptions: [{ ...fixed("market", "", 1.1), high: 0.9 }] }),
      "The low end of market must not be above its high end; they are 1.1 and 0.9.",
    ],
    [
      "assumption-missing",
      { ...planOf(), assumptions: planOf().assumptions.slice(1) },
      'The assumption "elasticity of Kitchen" is missing. Add it, or reset the assumptions.',
    ],
    [
      "unknown-category",
      planOf(price(0.1, { of: "category", category: "Garden" })),
      'A decision names the category "Garden", which no product has.',
    ],
    [
      "unknown-product",
      planOf(price(0.1, { of: "product", sku: "X" })),
      'A decision names the product "X", which the shop does not have.',
    ],
    [
      "unknown-channel",
      planOf({ decisions: { budget: [{ channel: "Radio", weeklySpend: 1 }] } }),
      'The budget names the channel "Radio", which the shop does not have.',
    ],
    [
      "promotion-weeks",
      planOf(percentOff(0.1, [12, 14])),
      "The promotion must lie within weeks 1 to 13, its first week not after its last; it goes from week 12 to week 14.",
    ],
    [
      "promotion-weeks",
      planOf(percentOff(0.1, [5, 4])),
      "The promotion must lie within weeks 1 to 13, its first week not after its last; it goes from week 5 to week 4.",
    ],
    [
      "save-not-below-spend",
      planOf(spendAndSave(300, 300)),
      "The saving must be below the spend it is given for; they are 300 and 300.",
    ],
  ])("refuses %s in a sentence", (code, plan, message) => {
    let thrown: unknown;
    try {
      checkPlan(plan);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(PlanError);
    expect(thrown).toMatchObject({ code, message });
  });
});
