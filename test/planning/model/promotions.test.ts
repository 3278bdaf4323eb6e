import { describe, expect, it } from "vitest";
import type { Plan, Promotion } from "../../../src/planning/plan.js";
import { planParts } from "../../../src/planning/planParts.js";
import { fixed, mug, planOf, priceChange, promotion } from "../plans.js";
import { certain, expectNumbers, weeksOf } from "./outputs.js";

const noElasticity = fixed("elasticity", "Kitchen", 0);
const off20 = { type: "percent-off", percent: 0.2 } as const;
const upliftOf = (value: number) => ({ response: { by: "uplift", low: value, high: value } as const });

function planWith(promotions: readonly Promotion[], parts: Parameters<typeof planOf>[0] = {}): Plan {
  return planOf({ run: { weeks: 1 }, ...parts, decisions: { promotions, ...parts.decisions } });
}
const inWeek1 = { firstWeek: 1, lastWeek: 1 };

describe("what a promotion does to units", () => {
  const unitsWith = (promotions: readonly Promotion[], parts = {}) =>
    certain(planWith(promotions, parts))("units");

  it("is by elasticity what the lower price does, times the lift", () => {
    const lift = [fixed("promotion-lift", "", 1.5)];
    const promotions = [promotion(off20, inWeek1)];
    expect(unitsWith(promotions, { assumptions: lift })).toBeCloseTo((50 * 1.5) / 0.8 ** 2, 9);
    const linear = {
      assumptions: lift,
      demandForm: "linear",
      decisions: { prices: [priceChange(0.1)] },
    } as const;
    // 1 − 2·0.1 = 0.8 at the list price; 1 − 2·(0.88 − 1) = 1.24 at the promoted one.
    expect(unitsWith(promotions, linear)).toBeCloseTo(50 * 1.5 * 1.24, 9);
    const logit = { assumptions: lift, demandForm: "logit" } as const;
    const attraction = 1.5 * 0.8 ** -4;
    expect(unitsWith(promotions, logit)).toBeCloseTo((50 * attraction) / (1 + 0.5 * (attraction - 1)), 9);
  });

  it("is by uplift that number, whatever the elasticity, the lift and the form", () => {
    const promotions = [promotion(off20, { ...inWeek1, ...upliftOf(1.7) })];
    for (const demandForm of ["isoelastic", "linear", "logit"] as const) {
      const parts = { demandForm, assumptions: [fixed("promotion-lift", "", 3)] };
      expect(unitsWith(promotions, parts)).toBeCloseTo(50 * 1.7, 9);
    }
  });

  it("reaches its share of the sales only", () => {
    const members = { type: "member-price", percent: 0.2, memberShare: 0.3 } as const;
    const at = certain(planWith([promotion(members, inWeek1)]));
    const ofMembers = 0.3 / 0.8 ** 2;
    expect(at("units")).toBeCloseTo(50 * (0.7 + ofMembers), 9);
    expect(at("revenue")).toBeCloseTo(50 * 40 * (0.7 + ofMembers * 0.8), 9);
    const lifted = certain(planWith([promotion(members, { ...inWeek1, ...upliftOf(1.5) })]));
    // Of 1.5 units, 0.7 are bought without the offer as before.
    expect(lifted("revenue")).toBeCloseTo(50 * 40 * (0.7 + 0.8 * 0.8), 9);
  });

  it("fills baskets up, by elasticity", () => {
    const offer = { type: "spend-and-save", tiers: [{ spend: 100, save: 10 }], repeats: false } as const;
    const parts = { orderValues: [90, 50, 60], assumptions: [noElasticity] };
    const at = certain(planWith([promotion(offer, { ...inWeek1, fillUp: 0.5 })], parts));
    // Half of the order of 90 is filled up to 100: 45 of 200 are promoted, and become 50, less 5 saved.
    expect(at("units")).toBeCloseTo(50 * (1 + 5 / 200), 9);
    expect(at("revenue")).toBeCloseTo(2000 * (1 + (5 - 5) / 200), 9);
  });
});

describe("what a promotion does to money", () => {
  const parts = { assumptions: [noElasticity] };

  it("costs the shop the discount but for the platform's share", () => {
    const at = certain(planWith([promotion(off20, { ...inWeek1, platformShare: 0.25 })], parts));
    expect(at("revenue")).toBeCloseTo(2000 * (1 - 0.2 * 0.75), 9);
  });

  it("stacks: each takes off the price that the one before leaves", () => {
    const second = promotion(
      { type: "percent-off", percent: 0.3 },
      { ...inWeek1, name: "second", platformShare: 1 },
    );
    const at = certain(planWith([promotion(off20, inWeek1), second], parts));
    // Buyers pay 0.8 · 0.7; the platform adds 0.8 · 0.3.
    expect(at("revenue")).toBeCloseTo(2000 * 0.8, 9);
    const elastic = certain(planWith([promotion(off20, inWeek1), second]));
    expect(elastic("units")).toBeCloseTo(50 / (0.8 * 0.7) ** 2, 9);
  });

  it("gives a gift with each order that reaches the spend", () => {
    const gift = { type: "gift", spend: 100, giftCost: 6 } as const;
    const orderValues = [50, 150, 200];
    const at = certain(planWith([promotion(gift, inWeek1)], { ...parts, orderValues }));
    // 25 orders, 2 of 3 get one.
    expect(at("today's profit") - at("profit")).toBeCloseTo(25 * (2 / 3) * 6, 9);
    expect(at("revenue")).toBeCloseTo(2000, 9);
  });

  it("gives away the shipping that buyers pay today", () => {
    const costs = { shippingPerOrder: 8, shippingCharged: 5 };
    const offer = { type: "free-shipping", spend: 100 } as const;
    const at = certain(planWith([promotion(offer, inWeek1)], { ...parts, costs, orderValues: [50, 150] }));
    expect(at("today's profit")).toBeCloseTo(1100 - 25 * 3, 9);
    expect(at("today's profit") - at("profit")).toBeCloseTo(25 * 0.5 * 5, 9);
  });
});

describe("what a promotion does to other weeks and products", () => {
  it("takes exactly its share of the extra units from the weeks after, in equal parts", () => {
    const pull = { firstWeek: 2, lastWeek: 3, pullForward: 0.4, pullForwardWeeks: 2, ...upliftOf(2) };
    const units = weeksOf(planWith([promotion(off20, pull)], { run: { weeks: 6 } }))("revenue").map(
      (revenue, i) => revenue / (i === 1 || i === 2 ? 32 : 40),
    );
    // 50 extra in each of weeks 2 and 3; 10 of each missing in each of the two weeks after.
    expectNumbers(units, [50, 100, 90, 30, 40, 50]);
  });

  it("takes them from a rising season unit for unit", () => {
    const factors = [1, 1, 2, 3, ...new Array<number>(48).fill(1)];
    const pull = { ...inWeek1, pullForward: 0.5, pullForwardWeeks: 3, ...upliftOf(1.6) };
    const plan = planWith([promotion(off20, pull)], {
      run: { weeks: 4 },
      shop: { seasons: [{ category: "Kitchen", factors }] },
    });
    const units = weeksOf(plan)("revenue").map((revenue, i) => revenue / (i === 0 ? 32 : 40));
    expectNumbers(units, [80, 50 - 5, 100 - 5, 150 - 5]);
  });

  it("takes no more than there is", () => {
    const pull = { ...inWeek1, pullForward: 1, pullForwardWeeks: 1, ...upliftOf(5) };
    expectNumbers(weeksOf(planWith([promotion(off20, pull)], { run: { weeks: 3 } }))("revenue"), [
      50 * 5 * 32,
      0,
      2000,
    ]);
  });

  const three = [mug, { ...mug, sku: "CUP", weeklyUnits: 30 }, { ...mug, sku: "PAN", weeklyUnits: 20 }];
  const ofMug = { scope: { of: "product", sku: "MUG" } as const, cannibalization: 0.3, ...upliftOf(2) };
  const unitsBySku = (plan: Plan) => planParts(plan).products.map((product) => product.plan.units.mean);

  it("takes exactly its share of the extra units from the others of the category", () => {
    const products = [...three, { ...mug, sku: "POT", category: "Garden" }];
    const units = unitsBySku(planWith([promotion(off20, { ...inWeek1, ...ofMug })], { products }));
    // 15 of the 50 extra mugs, in proportion to 30 and 20.
    expectNumbers(units, [100, 30 - 9, 20 - 6, 50]);
  });

  it("takes no more than the others have, and nothing where all are promoted", () => {
    const greedy = { ...inWeek1, ...ofMug, cannibalization: 1, ...upliftOf(3) };
    expectNumbers(unitsBySku(planWith([promotion(off20, greedy)], { products: three })), [150, 0, 0]);
    const all = { ...inWeek1, cannibalization: 1, ...upliftOf(3) };
    expectNumbers(unitsBySku(planWith([promotion(off20, all)], { products: three })), [150, 90, 60]);
  });

  it("draws buyers from the others by the form of demand, and then not by a share as well", () => {
    const byForm = { ...inWeek1, scope: ofMug.scope };
    const plan = planWith([promotion(off20, byForm)], { products: three, demandForm: "logit" });
    const withShare = planWith([promotion(off20, { ...byForm, cannibalization: 0.3 })], {
      products: three,
      demandForm: "logit",
    });
    const units = unitsBySku(plan);
    expect(units[1]).toBeLessThan(30);
    expect(units[1] / units[2]).toBeCloseTo(1.5, 12);
    expect(unitsBySku(withShare)).toEqual(units);
  });
});

describe("a flash sale", () => {
  const flash = (units: number, others: Partial<Promotion> = {}) =>
    promotion({ type: "flash-sale", percent: 0.5, units }, { ...inWeek1, ...upliftOf(4), ...others });

  it("goes on at the list price when its units are sold out", () => {
    const at = certain(planWith([flash(120)]));
    // 200 would be wanted in the whole week: 120 are gone after 3/5 of it; 2/5 of 50 follow at 40.
    expect(at("units")).toBeCloseTo(120 + 20, 9);
    expect(at("revenue")).toBeCloseTo(120 * 20 + 20 * 40, 9);
  });

  it("counts its units over all its weeks, of each product by itself", () => {
    const plan = planWith([flash(260, { lastWeek: 3 })], { run: { weeks: 4 } });
    // Week 1: 200. Week 2: 60, 3/10 of the week; 35 follow. Week 3: none are left.
    expectNumbers(weeksOf(plan)("revenue"), [200 * 20, 60 * 20 + 35 * 40, 2000, 2000]);
    const two = planWith([flash(260, { lastWeek: 3 })], {
      run: { weeks: 4 },
      products: [mug, { ...mug, sku: "CUP" }],
    });
    expectNumbers(
      weeksOf(two)("revenue"),
      weeksOf(plan)("revenue").map((revenue) => 2 * revenue),
    );
  });

  it("sells its units first where the stock is short", () => {
    const products = [{ ...mug, stock: 130, replenishment: { policy: "none" } as const }];
    const at = certain(planWith([flash(120)], { products }));
    expect(at("revenue")).toBeCloseTo(120 * 20 + 10 * 40, 9);
    expect(at("lost units")).toBeCloseTo(10, 9);
    const short = certain(planWith([flash(120)], { products: [{ ...products[0], stock: 100 }] }));
    expect(short("revenue")).toBeCloseTo(100 * 20, 9);
  });

  it("takes from other weeks and products its share of the extra units there really are", () => {
    const others = {
      pullForward: 0.5,
      pullForwardWeeks: 1,
      cannibalization: 0.2,
      scope: { of: "product", sku: "MUG" } as const,
    };
    const products = [mug, { ...mug, sku: "CUP" }];
    const plan = planWith([flash(120, others)], { products, run: { weeks: 2 } });
    // 140 instead of 50: 90 extra. 45 of them are missing in week 2; cups lose 18 in week 1.
    const [week1, week2] = weeksOf(plan)("revenue") as [number, number];
    expect(week1).toBeCloseTo(120 * 20 + 20 * 40 + (50 - 18) * 40, 9);
    expect(week2).toBeCloseTo((50 - 45 + 50) * 40, 9);
  });

  it("beside another promotion leaves that one when it is sold out", () => {
    const member = promotion(
      { type: "percent-off", percent: 0.1 },
      { ...inWeek1, name: "all", ...upliftOf(1) },
    );
    const at = certain(planWith([member, flash(120)]));
    expect(at("revenue")).toBeCloseTo(120 * 40 * 0.9 * 0.5 + 20 * 36, 9);
  });

  it("beside another one ends with the first that is sold out, and both count what is sold", () => {
    const second = flash(150, { name: "second", lastWeek: 2, ...upliftOf(2) });
    const plan = planWith([flash(100), second], { run: { weeks: 3 } });
    // Week 1: 400 wanted, 100 sold at a quarter of the price; 3/4 of 50 follow. Week 2: 50 are left, half a week.
    expectNumbers(weeksOf(plan)("revenue"), [100 * 10 + 37.5 * 40, 50 * 20 + 25 * 40, 2000]);
  });
});
