import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newsvendorProfit } from "../../../src/domain/inventory/newsvendorProfit.js";
import { exp } from "../../../src/math/exp.js";
import { log } from "../../../src/math/log.js";
import { mean } from "../../../src/math/mean.js";
import { normalCdf } from "../../../src/math/normalCdf.js";
import { nothingDecided } from "../../../src/planning/emptyDecisions.js";
import type { Plan, Product } from "../../../src/planning/plan.js";
import { runPlan } from "../../../src/planning/runPlan.js";
import { samplePlan } from "../../../src/planning/sample/samplePlan.js";
import { standardError } from "../../../src/simulation/statistics/moments.js";
import { channel as channelOf, fixed, mug, planOf, priceChange, promotion as promotionOf } from "../plans.js";
import { outputsOf } from "./outputs.js";

const noisy = [fixed("weekly-noise", "", 0.15), fixed("product-noise", "", 0.3)];
const uncertain = [
  ...noisy,
  { ...fixed("elasticity", "Kitchen", 0), low: -2.5, high: -1 },
  { ...fixed("market", "", 0), low: 0.9, high: 1.1 },
];
const cut = (change: number) => ({ prices: [priceChange(change)] });
const at = (plan: Plan, name: string) => outputsOf(plan).get(name)!;

describe("a plan in which nothing is uncertain", () => {
  const channel = channelOf("Search", 100, 400);
  const costs = {
    commissionRate: 0.05,
    paymentRate: 0.01,
    returnRate: 0.1,
    shippingPerOrder: 6,
    unitsPerOrder: 2,
    fixedPerWeek: 200,
  };
  // A week of today: 50 units, 45 kept: 45·40·0.94 − 45·18 − 25·6 − 200 − 100.
  const weekToday = 1692 - 810 - 150 - 200 - 100;

  it("has the profit that paper has", () => {
    const { today, plan } = runPlan(planOf({ channels: [channel], costs, run: { weeks: 4 } }));
    expect(today.profit.mean).toBeCloseTo(4 * weekToday, 9);
    expect(today).toMatchObject({ marketingSpend: 400, chanceOfLoss: 0 });
    expect([today.units.mean, today.lostUnits.mean]).toEqual([200, 0]);
    expect(today.revenue.mean).toBeCloseTo(4 * 45 * 40, 9);
    expect(plan).toEqual(today);
  });

  it("answers to a price by its elasticity", () => {
    const { plan } = runPlan(planOf({ decisions: cut(-0.2), run: { weeks: 1 } }));
    const units = 50 / 0.8 ** 2;
    expect(plan.units.mean).toBeCloseTo(units, 9);
    expect(plan.profit.mean).toBeCloseTo(units * (32 - 18), 9);
  });

  it("takes the last price change that reaches a product", () => {
    const decisions = {
      prices: [
        priceChange(-0.2),
        priceChange(0.1, { of: "product", sku: "MUG" }),
        priceChange(0, { of: "category", category: "Kitchen" }),
      ],
    };
    const { plan, today } = runPlan(planOf({ decisions }));
    expect(plan.profit).toEqual(today.profit);
  });

  it("promotes in the promoted weeks only, by the discounted price and the lift", () => {
    const promotions = [promotionOf({ type: "percent-off", percent: 0.2 }, { firstWeek: 2, lastWeek: 3 })];
    const lift = [fixed("promotion-lift", "", 1.5)];
    const { plan } = runPlan(planOf({ assumptions: lift, decisions: { promotions }, run: { weeks: 4 } }));
    const promoted = (50 / 0.8 ** 2) * 1.5 * (32 - 18);
    const weekly = plan.weeklyProfit.map(({ mean }) => mean);
    [1100, promoted, promoted, 1100].forEach((profit, i) => {
      expect(weekly[i]).toBeCloseTo(profit, 9);
    });
  });

  it("gives spend-and-save to the orders at or above the threshold", () => {
    const offer = { type: "spend-and-save", tiers: [{ spend: 300, save: 60 }], repeats: false } as const;
    const parts = {
      decisions: { promotions: [promotionOf(offer, { lastWeek: 1 })] },
      assumptions: [fixed("elasticity", "Kitchen", 0)],
      run: { weeks: 1 },
    };
    // 300 and 500 of 1,000 qualify: 80% of sales, 120/800 off.
    const { plan, today } = runPlan(planOf({ ...parts, orderValues: [100, 100, 300, 500] }));
    expect(plan.units.mean).toBeCloseTo(50, 9);
    expect(today.revenue.mean - plan.revenue.mean).toBeCloseTo(2000 * 0.8 * 0.15, 9);
    const nobody = runPlan(planOf({ ...parts, orderValues: [100, 299.99] }));
    expect(nobody.plan.profit).toEqual(nobody.today.profit);
  });

  it("answers to a budget with saturation", () => {
    const budget = [{ channel: "Search", weeklySpend: 200, firstWeek: 1, lastWeek: 1 }];
    const { plan, today } = runPlan(
      planOf({ channels: [channel], decisions: { budget }, run: { weeks: 1 } }),
    );
    // Half of the 400 is caused; twice the spend, half-saturated at today's: (2/3) / (1/2) of it.
    expect(plan.revenue.mean - today.revenue.mean).toBeCloseTo(0.5 * 400 * (4 / 3 - 1), 9);
    expect(plan.marketingSpend).toBe(200);
    const none = runPlan(
      planOf({
        channels: [channel],
        decisions: { budget: [{ channel: "Search", weeklySpend: 0, firstWeek: 1, lastWeek: 1 }] },
        run: { weeks: 1 },
      }),
    );
    expect(none.today.revenue.mean - none.plan.revenue.mean).toBeCloseTo(200, 9);
  });

  it("expects nothing of a channel that has no spend to learn from", () => {
    const idle = channelOf("Radio", 0, 300);
    const decisions = { budget: [{ channel: "Radio", weeklySpend: 50, firstWeek: 1, lastWeek: 1 }] };
    const { plan, today } = runPlan(planOf({ channels: [idle], decisions, run: { weeks: 1 } }));
    expect(plan.profit.mean).toBeCloseTo(today.profit.mean - 50, 9);
  });

  it("sells what is on hand, and reorders of today's units from week lead time + 1 on", () => {
    const product = { ...mug, stock: 70, leadTimeWeeks: 3 };
    const { today } = runPlan(planOf({ products: [product], run: { weeks: 5 } }));
    const sold = today.weeklyProfit.map(({ mean }) => mean / (40 - 18));
    [50, 20, 0, 50, 50].forEach((units, i) => {
      expect(sold[i]).toBeCloseTo(units, 9);
    });
    expect(today.lostUnits.mean).toBeCloseTo(80, 9);
  });
});

describe("closed forms, within 4 standard errors", () => {
  const run = { weeks: 1, trials: 40_000, seed: "closed forms" };
  const s = Math.sqrt(0.15 * 0.15 + 0.3 * 0.3); // log sd of one week of one product

  it("has the mean and the chance of a goal of lognormal demand", () => {
    const goal = 1200;
    const plan = planOf({ assumptions: noisy, goal, run });
    const profits = at(plan, "today's profit");
    expect(Math.abs(mean(profits) - 1100)).toBeLessThan(4 * standardError(profits));
    const chance = normalCdf((log(1100 / goal) - (s * s) / 2) / s);
    const { today } = runPlan(plan);
    expect(Math.abs(today.chanceOfGoal - chance)).toBeLessThan(4 * today.chanceError);
  });

  it("sells E[min(D, S)] out of a stock S", () => {
    const stock = 55;
    const units = at(
      planOf({ products: [{ ...mug, stock, leadTimeWeeks: 9 }], assumptions: noisy, run }),
      "today's units",
    );
    const z = (log(stock / 50) + (s * s) / 2) / s;
    const expected = 50 * normalCdf(z - s) + stock * (1 - normalCdf(z));
    expect(Math.abs(mean(units) - expected)).toBeLessThan(4 * standardError(units));
  });

  it("has the mean of a price cut at an uncertain elasticity", () => {
    const sd = 0.3;
    const elasticity = {
      ...fixed("elasticity", "Kitchen", 0),
      low: -2 - 1.2815515655446004 * sd,
      high: -2 + 1.2815515655446004 * sd,
    };
    const units = at(planOf({ assumptions: [elasticity, ...noisy], decisions: cut(-0.2), run }), "units");
    const expected = 50 * exp(-2 * log(0.8) + (sd * log(0.8)) ** 2 / 2);
    expect(Math.abs(mean(units) - expected)).toBeLessThan(4 * standardError(units));
  });

  // Demand N(1000, 200), price 140, cost 100, salvage 90, order 1168.3242 (its best).
  // Linear demand at an elasticity N(-4, 16/15) and a quarter of the price is 250 · (1 - 0.75·e) = N(1000, 200).
  it("earns what a newsvendor earns: lost sales 22.3275, profit 37,200.38", () => {
    const stock = 1168.3242;
    const z90 = 1.2815515655446004;
    const elasticity = fixed("elasticity", "Kitchen", 0);
    const outputs = outputsOf(
      planOf({
        products: [
          { ...mug, price: 560, unitCost: 100, weeklyUnits: 250, stock, replenishment: { policy: "none" } },
        ],
        demandForm: "linear",
        assumptions: [{ ...elasticity, low: -4 - (z90 * 16) / 15, high: -4 + (z90 * 16) / 15 }],
        decisions: cut(-0.75),
        run,
      }),
    );
    const lost = outputs.get("lost units")!;
    expect(Math.abs(mean(lost) - 22.3275)).toBeLessThan(4 * standardError(lost));
    expect(newsvendorProfit(stock, 140, 100, 90, 1000, 200)).toBeCloseTo(37_200.38, 2);
    // What is left is sold at 10 below its cost.
    const profit = outputs.get("profit")!.map((sold, t) => sold - 10 * (stock - outputs.get("units")![t]));
    expect(Math.abs(mean(profit) - 37_200.38)).toBeLessThan(4 * standardError(profit));
  });

  it("has the variance of weeks that share a noise and products that do not", () => {
    const products = [mug, { ...mug, sku: "CUP" }];
    const units = at(planOf({ products, assumptions: noisy, run }), "today's units");
    const average = mean(units);
    const squares = units.map((value) => (value - average) * (value - average));
    // Var(X₁ + X₂) = 2·50²·(e^(σw² + σp²) − 1) + 2·50²·(e^(σw²) − 1)
    const expected = 2 * 2500 * (exp(s * s) - 1) + 2 * 2500 * (exp(0.15 * 0.15) - 1);
    expect(Math.abs(mean(squares) - expected)).toBeLessThan(4 * standardError(squares));
  });
});

describe("laws of the model", () => {
  const shop: Product[] = [
    mug,
    { ...mug, sku: "CUP", price: 25, unitCost: 9, weeklyUnits: 80, stock: 300, leadTimeWeeks: 2 },
  ];

  it("gives exactly today's result where no decision moves", () => {
    const outputs = outputsOf({
      ...samplePlan(),
      decisions: nothingDecided,
      run: { weeks: 13, trials: 1024, seed: "x" },
    });
    for (const [name, values] of outputs) {
      if (name.startsWith("today's")) continue;
      const same = name.startsWith("change") ? values.map(() => 0) : outputs.get(`today's ${name}`);
      expect([name, values]).toEqual([name, same]);
    }
  });

  it("loses exactly the revenue with a price cut at zero elasticity", () => {
    const assumptions = [
      ...uncertain.filter(({ kind }) => kind !== "elasticity"),
      fixed("elasticity", "Kitchen", 0),
    ];
    fc.assert(
      fc.property(fc.double({ min: -0.9, max: -0.01, noNaN: true }), (change) => {
        const outputs = outputsOf(planOf({ products: shop, assumptions, decisions: cut(change) }));
        const revenue = outputs.get("today's revenue")!;
        const lost = outputs.get("today's profit")!.map((value, t) => value - outputs.get("profit")![t]);
        lost.forEach((value, t) => {
          expect(value / revenue[t]).toBeCloseTo(-change, 9);
        });
      }),
      { numRuns: 20 },
    );
  });

  it("scales all results with all money: exactly, for a factor of 2", () => {
    const plan = { ...samplePlan(), run: { weeks: 13, trials: 512, seed: "scale" } };
    const { shop: facts, decisions } = plan;
    const doubled: Plan = {
      ...plan,
      goal: { profit: 2 * plan.goal.profit },
      shop: {
        ...facts,
        products: facts.products.map((product) => ({
          ...product,
          price: 2 * product.price,
          unitCost: 2 * product.unitCost,
        })),
        channels: facts.channels.map((channel) => ({
          ...channel,
          weeklySpend: 2 * channel.weeklySpend,
          weeklyRevenue: 2 * channel.weeklyRevenue,
          recentSpends: channel.recentSpends.map((spend) => 2 * spend),
        })),
        orderValues: facts.orderValues.map((value) => 2 * value),
        costs: {
          ...facts.costs,
          shippingPerOrder: 2 * facts.costs.shippingPerOrder,
          fixedPerWeek: 2 * facts.costs.fixedPerWeek,
        },
      },
      decisions: {
        ...decisions,
        promotions: decisions.promotions.map((promotion) => ({
          ...promotion,
          offer: { type: "spend-and-save", tiers: [{ spend: 600, save: 100 }], repeats: false },
        })),
        budget: decisions.budget.map((change) => ({ ...change, weeklySpend: 2 * change.weeklySpend })),
      },
    };
    const [one, two] = [outputsOf(plan), outputsOf(doubled)];
    for (const [name, values] of one) {
      const isMoney = !/units|orders|stock outs/.test(name);
      expect(two.get(name)).toEqual(isMoney ? values.map((value) => 2 * value) : values);
    }
  });

  it("never sells more than there is, and sells or loses all demand", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 900, noNaN: true }),
        fc.integer({ min: 0, max: 20 }),
        fc.double({ min: -0.8, max: 1, noNaN: true }),
        (stock, leadTimeWeeks, change) => {
          const weeks = 8;
          const parts = { assumptions: uncertain, decisions: cut(change), run: { weeks } };
          const limited = outputsOf(planOf({ ...parts, products: [{ ...mug, stock, leadTimeWeeks }] }));
          const unlimited = outputsOf(planOf({ ...parts, products: [mug] }));
          const there = stock + 50 * Math.max(0, weeks - leadTimeWeeks);
          limited.get("units")!.forEach((units, t) => {
            const lost = limited.get("lost units")![t];
            expect(units).toBeGreaterThanOrEqual(0);
            expect(units).toBeLessThanOrEqual(there * (1 + 1e-12));
            expect(lost).toBeGreaterThanOrEqual(0);
            expect(units + lost).toBeCloseTo(unlimited.get("units")![t], 6);
          });
        },
      ),
      { numRuns: 20 },
    );
  });

  it("adds up products, and leaves their draws as they are when others come and go", () => {
    const [first, second] = shop as [Product, Product];
    const parts = { assumptions: uncertain, decisions: cut(-0.1) };
    const both = outputsOf(planOf({ ...parts, products: [first, second] }));
    const alone = [first, second].map((product) => outputsOf(planOf({ ...parts, products: [product] })));
    for (const [name, values] of both) {
      values.forEach((value, t) => {
        expect(value).toBeCloseTo(alone[0].get(name)![t] + alone[1].get(name)![t], 7);
      });
    }
  });

  it("begins a longer run with the weeks and the trials of a shorter one", () => {
    const short = outputsOf(planOf({ assumptions: uncertain, run: { weeks: 4, trials: 512 } }));
    const long = outputsOf(planOf({ assumptions: uncertain, run: { weeks: 9, trials: 1200 } }));
    for (let week = 1; week <= 4; week++) {
      const name = `profit of week ${week}`;
      expect(long.get(name)!.subarray(0, 512)).toEqual(short.get(name));
    }
  });

  it("adds up the weeks", () => {
    const outputs = outputsOf(planOf({ assumptions: uncertain, decisions: cut(0.1), run: { weeks: 5 } }));
    outputs.get("profit")!.forEach((total, t) => {
      let sum = 0;
      for (let week = 1; week <= 5; week++) sum += outputs.get(`profit of week ${week}`)![t];
      expect(total).toBe(sum);
    });
  });
});
