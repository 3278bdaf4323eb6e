import { expect, it } from "vitest";
import { mean } from "../../src/math/mean.js";
import { normal } from "../../src/simulation/distributions/normal.js";
import type { Model } from "../../src/simulation/model.js";
import { simulate } from "../../src/simulation/simulate.js";
import { chanceAtLeast } from "../../src/simulation/statistics/chanceAtLeast.js";
import { standardError } from "../../src/simulation/statistics/moments.js";
import { pairedDifference } from "../../src/simulation/statistics/pairedDifference.js";

/**
 * How to simulate a model of one's own: name what is uncertain, name what is asked, and compute a block of
 * trials in a loop. Here: so many units are bought at 100, sold at 140 while demand lasts, and the rest goes
 * at 90.
 */
const newsvendor = (order: number): Model => ({
  inputs: [{ name: "demand", distribution: normal(1000, 200) }],
  outputs: ["profit", "lost sales"],
  run(block, [profit, lostSales]) {
    const demand = block.input("demand");
    for (let t = 0; t < block.trials; t++) {
      const sold = Math.min(order, demand[t]);
      profit[t] = 140 * sold + 90 * (order - sold) - 100 * order;
      lostSales[t] = demand[t] - sold;
    }
  },
});

const run = { trials: 50_000, seed: "example" };

// The best order is Φ⁻¹(0.8) standard deviations above the mean: 1168.3242 units, lost sales 22.3275, profit 37,200.38
it("agrees with the newsvendor's closed form, within 4 standard errors", () => {
  const { outputs } = simulate(newsvendor(1168.3242), run);
  const profit = outputs.get("profit")!;
  const lostSales = outputs.get("lost sales")!;
  expect(Math.abs(mean(profit) - 37_200.38)).toBeLessThan(4 * standardError(profit));
  expect(Math.abs(mean(lostSales) - 22.3275)).toBeLessThan(4 * standardError(lostSales));
  // P(demand < order) = 0.8: in those trials profit is 40·demand − 10·(order − demand), in the others 40·order
  const { chance, standardError: error } = chanceAtLeast(profit, 40 * 1168.3242 - 1e-6);
  expect(Math.abs(chance - 0.2)).toBeLessThan(4 * error);
});

it("shows, on the same draws, that another order earns less", () => {
  const [best, less] = [1168.3242, 1000].map(
    (order) => simulate(newsvendor(order), run).outputs.get("profit")!,
  );
  const difference = pairedDifference(best, less);
  // Φ-loss at z = 0: 0.398942·200 = 79.788 lost sales → profit 40·1000 − 50·79.788 = 36,010.58
  expect(difference.low).toBeLessThan(37_200.38 - 36_010.58);
  expect(difference.high).toBeGreaterThan(37_200.38 - 36_010.58);
});
