import { lognormalByMean } from "../../src/simulation/distributions/lognormal.js";
import { normal } from "../../src/simulation/distributions/normal.js";
import { uniform } from "../../src/simulation/distributions/uniform.js";
import type { Model } from "../../src/simulation/model.js";

/** Buying once for a season: sold at 10, left over at 1, bought at 4, 100 units. */
export const seasonBuy: Model = {
  inputs: [{ name: "demand", distribution: uniform(50, 150) }],
  outputs: ["profit"],
  run(block, [profit]) {
    const demand = block.input("demand");
    for (let t = 0; t < block.trials; t++) {
      const sold = Math.min(demand[t], 100);
      profit[t] = 10 * sold + (100 - sold) - 400;
    }
  },
};

/** Three inputs, noise inside the trials, two outputs. */
export const noisyShop: Model = {
  inputs: [
    { name: "demand", distribution: lognormalByMean(100, 30) },
    { name: "price", distribution: normal(20, 2) },
    { name: "cost", distribution: uniform(8, 12) },
  ],
  outputs: ["revenue", "profit"],
  run(block, [revenue, profit]) {
    const [demand, price, cost] = ["demand", "price", "cost"].map(block.input);
    const noise = new Float64Array(block.trials);
    block.stream("noise").fillNormals(noise);
    for (let t = 0; t < block.trials; t++) {
      const units = demand[t] * (1 + 0.1 * noise[t]);
      revenue[t] = units * price[t];
      profit[t] = units * (price[t] - cost[t]);
    }
  },
};
