import { distributionFrom } from "../../../src/simulation/distributions/distributionFrom.js";
import { type KernelEngine, type OpenKernel, openKernel } from "../../../src/simulation/kernel/openKernel.js";
import { blockTrials, type Model } from "../../../src/simulation/model.js";
import { stockKernel } from "../kernel/kernels.js";
import { planModel } from "../kernel/planModel.js";

/** What the workers are sent. */
export interface GoldenJob {
  readonly engine: KernelEngine;
}

const sizes = { trials: blockTrials, products: 3, weeks: 26 };

/** A plan, and stock and advertising over weeks, as kernels on one engine; with correlated inputs of many kinds. */
export function goldenModel({ engine }: GoldenJob): Model {
  const plan = planModel({ products: 12, weeks: 26 }, engine);
  let kernel: OpenKernel | null = null;
  const open = () => {
    const opened = openKernel(stockKernel, sizes, engine);
    opened.write("target stock", [8, 11, 14]);
    opened.write(
      "spend",
      Array.from({ length: sizes.weeks }, (_, week) => (week % 13 < 4 ? 5 : 0.5)),
    );
    return opened;
  };
  return {
    inputs: [
      ...plan.inputs,
      { name: "fading", distribution: distributionFrom({ kind: "beta", alpha: 5, beta: 3 }) },
      { name: "cost", distribution: distributionFrom({ kind: "gamma", shape: 2.5, scale: 3 }) },
      {
        name: "risk",
        distribution: distributionFrom({ kind: "student t", degreesOfFreedom: 4, place: 0, scale: 1 }),
      },
    ],
    dependence: { pairs: [{ first: "fading", second: "cost", rankCorrelation: 0.4 }] },
    outputs: ["profit", "sales", "cost of sales"],
    run(block, [profit, sales, cost]) {
      plan.run(block, [profit]);
      kernel ??= open();
      kernel.write("fading", block.input("fading"));
      block.fillNoise("demand", kernel.array("noise"));
      kernel.run();
      sales.set(kernel.array("sales"));
      const [price, risk] = [block.input("cost"), block.input("risk")];
      for (let t = 0; t < block.trials; t++) cost[t] = price[t] * sales[t] + risk[t];
    },
  };
}
