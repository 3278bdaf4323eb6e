import { describe, expect, it } from "vitest";
import { checkPlan } from "../../src/planning/checkPlan.js";
import type { Offer, Plan, Promotion, Scope } from "../../src/planning/plan.js";
import { PlanError } from "../../src/planning/planError.js";
import { samplePlan } from "../../src/planning/sample/samplePlan.js";
import { channel, fixed, mug, planOf, priceChange, promotion } from "./plans.js";

const promoted = (offer: Offer, others: Partial<Promotion> = {}) =>
  planOf({ decisions: { promotions: [promotion(offer, others)] } });
const tenPercentOff: Offer = { type: "percent-off", percent: 0.1 };
const spendAndSave = (...tiers: readonly (readonly [spend: number, save: number])[]): Offer => ({
  type: "spend-and-save",
  tiers: tiers.map(([spend, save]) => ({ spend, save })),
  repeats: false,
});
const priced = (change: number, scope?: Scope) =>
  planOf({ decisions: { prices: [priceChange(change, scope)] } });
const budget = (name: string, weeklySpend: number) =>
  planOf({
    channels: [channel("Search", 100, 400)],
    decisions: { budget: [{ channel: name, weeklySpend, firstWeek: 1, lastWeek: 13 }] },
  });

describe("checkPlan", () => {
  it("lets a sound plan pass", () => {
    const plan = samplePlan();
    expect(checkPlan(plan)).toBe(plan);
    expect(() => checkPlan(promoted(tenPercentOff, { firstWeek: 13, lastWeek: 13 }))).not.toThrow();
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
      promoted({ type: "percent-off", percent: 1 }),
      "The discount of percent-off must be from 0 to 0.99; it is 1.",
    ],
    ["number-out-of-range", priced(-1), "A price change must be from -0.99 to 100; it is -1."],
    [
      "number-out-of-range",
      budget("Search", -5),
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
      priced(0.1, { of: "category", category: "Garden" }),
      'A decision names the category "Garden", which no product has.',
    ],
    [
      "unknown-product",
      priced(0.1, { of: "product", sku: "X" }),
      'A decision names the product "X", which the shop does not have.',
    ],
    [
      "unknown-channel",
      budget("Radio", 1),
      'The budget names the channel "Radio", which the shop does not have.',
    ],
    [
      "weeks-outside",
      promoted(tenPercentOff, { firstWeek: 12, lastWeek: 14 }),
      "Percent-off must lie within weeks 1 to 13, the first week not after the last; it goes from week 12 to week 14.",
    ],
    [
      "weeks-outside",
      promoted(tenPercentOff, { firstWeek: 5, lastWeek: 4 }),
      "Percent-off must lie within weeks 1 to 13, the first week not after the last; it goes from week 5 to week 4.",
    ],
    [
      "save-not-below-spend",
      promoted(spendAndSave([300, 300])),
      "The saving must be below the spend it is given for; they are 300 and 300.",
    ],
    [
      "unknown-role",
      priced(0.1, { of: "role", role: "traffic" }),
      'A decision names the product role "traffic", which no product has.',
    ],
    [
      "amount-not-below-price",
      promoted({ type: "amount-off", amount: 40 }),
      "amount-off takes 40 off, but MUG costs 40. Take less off, or leave the product out.",
    ],
    [
      "free-shipping-nothing",
      promoted({ type: "free-shipping", spend: 99 }),
      "free-shipping gives nothing while buyers pay no shipping. Say what they pay per order, or drop the promotion.",
    ],
    [
      "promotion-nameless",
      promoted(tenPercentOff, { name: " " }),
      "A promotion has no name. Give it one, such as 双11 or Black Friday.",
    ],
    [
      "duplicate-name",
      planOf({ decisions: { promotions: [promotion(tenPercentOff), promotion(tenPercentOff)] } }),
      'Two promotions are called "percent-off"; each must be there once.',
    ],
    [
      "promotion-tiers",
      promoted(spendAndSave(), { name: "满减" }),
      "满减 has no tier. Say what is saved from which spend, such as 满300减50.",
    ],
    [
      "promotion-tiers",
      promoted(
        {
          type: "spend-and-save",
          tiers: [
            { spend: 100, save: 10 },
            { spend: 200, save: 30 },
          ],
          repeats: true,
        },
        { name: "满减" },
      ),
      "满减 repeats and has 2 tiers. Only a single tier can repeat.",
    ],
    [
      "promotion-tier-order",
      promoted(spendAndSave([300, 50], [200, 60]), { name: "满减" }),
      "The tiers of 满减 must rise: 60 off 200 stands after 50 off 300.",
    ],
    [
      "number-not-whole",
      promoted({ type: "buy-and-get", buy: 1.5, get: 1 }),
      "The units to buy of buy-and-get must be a whole number; it is 1.5.",
    ],
    [
      "low-above-high",
      promoted(tenPercentOff, { response: { by: "uplift", low: 2, high: 1.5 } }),
      "The low end of the uplift of percent-off must not be above its high end; they are 2 and 1.5.",
    ],
    [
      "number-out-of-range",
      planOf({ decisions: { floors: [{ rule: "margin", margin: 1 }] } }),
      "The margin of a price floor must be from 0 to 0.99; it is 1.",
    ],
    [
      "season-weeks",
      planOf({ shop: { seasons: [{ category: "Kitchen", factors: [1, 1.2] }] } }),
      "The season of Kitchen must have 52 factors, one per week; it has 2.",
    ],
    [
      "assumption-missing",
      {
        ...planOf({ demandForm: "logit" }),
        assumptions: planOf().assumptions.filter(({ kind }) => kind !== "switching"),
      },
      'The assumption "switching" is missing. Add it, or reset the assumptions.',
    ],
    [
      "number-not-whole",
      planOf({ costs: { payoutDelayWeeks: 1.5 } }),
      "The weeks until the platform pays out must be a whole number; it is 1.5.",
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
