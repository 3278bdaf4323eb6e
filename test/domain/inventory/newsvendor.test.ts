import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newsvendorDiscrete } from "../../../src/domain/inventory/newsvendorDiscrete.js";
import { newsvendorProfit } from "../../../src/domain/inventory/newsvendorProfit.js";
import { newsvendorQuantity } from "../../../src/domain/inventory/newsvendorQuantity.js";
import type { DemandDistribution } from "../../../src/domain/inventory/seasonDemand.js";

const margins = fc.tuple(
  fc.double({ min: 0.5, max: 50, noNaN: true }),
  fc.double({ min: 0.5, max: 50, noNaN: true }),
  fc.double({ min: -20, max: 20, noNaN: true }),
);
const distribution = fc.constantFrom<DemandDistribution>("normal", "poisson", "lognormal");

describe("newsvendorQuantity", () => {
  // Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd ed., example 4.2: underage 0.70, overage 0.18.
  it("orders 56.6 newspapers for normal demand, 56 for Poisson", () => {
    expect(newsvendorQuantity(1, 0.3, 0.12, 50, 8)).toBeCloseTo(56.6039559274, 8);
    expect(newsvendorQuantity(1, 0.3, 0.12, 50, undefined, "poisson")).toBe(56);
  });

  // Nahmias, Production and Operations Analysis, example 5.3 (Mac's newsstand, prints 15).
  it("orders 15 copies at Mac's newsstand", () => {
    expect(newsvendorQuantity(0.75, 0.25, 0.1, 11.73, 4.74)).toBeCloseTo(15.2201374484, 8);
  });

  // s² = log(1 + (250/400)²), m = log 400 − s²/2, Q = exp(m + s·Φ⁻¹(15/21)).
  it("takes mean and sd of lognormal demand itself", () => {
    expect(newsvendorQuantity(25, 10, 4, 400, 250, "lognormal")).toBeCloseTo(469.458168864, 6);
  });

  it("orders nothing where the normal model puts the best quantity below 0", () => {
    expect(newsvendorQuantity(10, 9.9, 0, 10, 30)).toBe(0);
  });

  it("orders the mean of certain demand, and no Poisson demand is none", () => {
    for (const kind of ["normal", "lognormal"] as const)
      expect(newsvendorQuantity(10, 5, 2, 80, 0, kind)).toBe(80);
    expect(newsvendorQuantity(10, 5, 2, 0, undefined, "poisson")).toBe(0);
  });

  it("refuses prices out of order and an absent sd", () => {
    expect(() => newsvendorQuantity(5, 5, 2, 100, 30)).toThrow("price must be above cost, 5; it is 5.");
    expect(() => newsvendorQuantity(10, 5, 6, 100, 30)).toThrow("salvage must be below cost, 5; it is 6.");
    expect(() => newsvendorQuantity(10, 5, 2, 100)).toThrow('demand_sd is needed if the demand is "normal"');
    expect(() => newsvendorQuantity(10, 5, 2, 1e8, 1, "poisson")).toThrow(
      "demand_mean must be at most 10000000",
    );
    expect(() => newsvendorQuantity(10, 5, 2, 0, 1, "lognormal")).toThrow(
      "demand_mean must be above 0; it is 0.",
    );
  });
});

describe("newsvendorProfit", () => {
  // Snyder & Shen, 2nd ed., example 4.2: expected cost 1.9976, so the profit is 0.7·50 − 1.9976; Poisson likewise.
  it("is 33.00 for the best order of newspapers, 33.20 for Poisson demand", () => {
    expect(newsvendorProfit(56.6039559274, 1, 0.3, 0.12, 50, 8)).toBeCloseTo(33.0023948068, 9);
    expect(newsvendorProfit(56, 1, 0.3, 0.12, 50, undefined, "poisson")).toBeCloseTo(33.2027647882, 9);
  });

  // Porteus, Foundations of Stochastic Inventory Theory (2002), ch. 1.
  it("is 261.87 in Porteus's example", () => {
    expect(newsvendorProfit(120.234692506, 4, 1, 0, 100, 30)).toBeCloseTo(261.866811278, 8);
  });

  it("is the mean over all Poisson demands, term by term", () => {
    const [mean, quantity] = [6, 8.5];
    let chance = Math.exp(-mean);
    let profit = 0;
    for (let demand = 0; demand < 80; demand++) {
      profit += chance * (6 * Math.min(demand, quantity) + 1 * Math.max(quantity - demand, 0) - 2 * quantity);
      chance *= mean / (demand + 1);
    }
    expect(newsvendorProfit(quantity, 6, 2, 1, mean, undefined, "poisson")).toBeCloseTo(profit, 10);
  });

  it("is a loss of what was bought where nothing is wanted, and the margin on certain demand", () => {
    expect(newsvendorProfit(20, 10, 5, 2, 0, undefined, "poisson")).toBeCloseTo(-60, 12);
    expect(newsvendorProfit(80, 10, 5, 2, 80, 0)).toBeCloseTo(400, 10);
    expect(newsvendorProfit(0, 10, 5, 2, 80, 40, "lognormal")).toBeCloseTo(0, 9);
  });

  it("is highest at the newsvendor's quantity", () => {
    const mean = fc.double({ min: 0.5, max: 500, noNaN: true });
    const variation = fc.double({ min: 0.05, max: 1.5, noNaN: true });
    const factor = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        margins,
        mean,
        variation,
        distribution,
        factor,
        ([under, over, salvage], mu, cv, kind, other) => {
          const cost = Math.max(0, salvage) + over;
          const price = cost + under;
          const profit = (q: number) => newsvendorProfit(q, price, cost, cost - over, mu, mu * cv, kind);
          const best = newsvendorQuantity(price, cost, cost - over, mu, mu * cv, kind);
          expect(profit(best)).toBeGreaterThanOrEqual(profit(mu * other) - 1e-9 * mu * price);
        },
      ),
    );
  });

  it("refuses a negative quantity and a salvage above the price", () => {
    expect(() => newsvendorProfit(-1, 10, 5, 2, 100, 30)).toThrow("quantity must be 0 or more; it is -1.");
    expect(() => newsvendorProfit(1, 10, 5, 11, 100, 30)).toThrow(
      "salvage must be at most price, 10; it is 11.",
    );
  });
});

describe("newsvendorDiscrete", () => {
  // Snyder & Shen, 2nd ed., problem 4.7(b): underage 1,000,000, overage 500,000.
  it("orders 5 of 1 to 8, whatever the order of the table", () => {
    const chances = [0.25, 0.05, 0.1, 0.2, 0.15, 0.1, 0.1, 0.05];
    const demands = chances.map((_, k) => k + 1);
    expect(newsvendorDiscrete(1_500_000, 500_000, 0, demands, chances)).toBe(5);
    expect(newsvendorDiscrete(1_500_000, 500_000, 0, demands.reverse(), chances.reverse())).toBe(5);
  });

  it("takes the smaller of two quantities that are equally good, though 0.1 + 0.2 is not 0.3 in binary", () => {
    expect(newsvendorDiscrete(10, 7, 0, [1, 2, 3], [0.1, 0.2, 0.7])).toBe(2);
  });

  it("expects no more profit from any other demand of the table", () => {
    const outcome = fc.record({
      demand: fc.integer({ min: 0, max: 50 }),
      weight: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1, maxLength: 8 }), margins, (outcomes, [under, over]) => {
        const total = outcomes.reduce((sum, { weight }) => sum + weight, 0);
        const demands = outcomes.map(({ demand }) => demand);
        const chances = outcomes.map(({ weight }) => weight / total);
        const cost = (q: number) =>
          demands.reduce(
            (sum, d, k) => sum + chances[k] * (over * Math.max(q - d, 0) + under * Math.max(d - q, 0)),
            0,
          );
        const best = newsvendorDiscrete(under + over, over, 0, demands, chances);
        for (const other of demands) expect(cost(best)).toBeLessThanOrEqual(cost(other) + 1e-6);
      }),
    );
  });

  it("refuses chances that do not add up to 1", () => {
    expect(() => newsvendorDiscrete(10, 3, 1, [10, 20], [0.5, 0.4])).toThrow(
      "probabilities must add up to 1; it is 0.9.",
    );
    expect(() => newsvendorDiscrete(10, 3, 1, [10], [0.5, 0.5])).toThrow(
      "probabilities must be as long as demands",
    );
  });
});
