import { normal } from "../../../src/simulation/distributions/normal.js";
import { type KernelEngine, type OpenKernel, openKernel } from "../../../src/simulation/kernel/openKernel.js";
import { blockTrials, type Model } from "../../../src/simulation/model.js";
import { planKernel } from "./kernels.js";

export interface PlanSize {
  readonly products: number;
  readonly weeks: number;
}

/** Log of the price change, of a promotion's lift, and the margin: of a plan that a test or a benchmark runs. */
export const plan = {
  logPriceRatio: (product: number) => -0.1 - 0.001 * (product % 50),
  margin: (product: number) => 5 + (product % 7),
  logLift: (week: number) => (week % 8 === 0 ? 0.4 : 0),
};

/** The plan as a model, its inner loop a kernel that takes one product after the other. */
export function planModel({ products, weeks }: PlanSize, engine?: KernelEngine): Model {
  let kernel: OpenKernel | null = null;
  const open = () => {
    const opened = openKernel(planKernel, { trials: blockTrials, products: 1, weeks }, engine);
    opened.write(
      "log lift",
      Array.from({ length: weeks }, (_, week) => plan.logLift(week)),
    );
    return opened;
  };
  return {
    inputs: [{ name: "elasticity", distribution: normal(-1.8, 0.3) }],
    outputs: ["profit"],
    run(block, [profit]) {
      kernel ??= open();
      kernel.write("elasticity", block.input("elasticity"));
      kernel.array("profit").fill(0);
      for (let product = 0; product < products; product++) {
        block.fillNoise(`product ${product}`, kernel.array("noise"));
        kernel.write("log price ratio", [plan.logPriceRatio(product)]);
        kernel.write("margin", [plan.margin(product)]);
        kernel.run();
      }
      profit.set(kernel.array("profit"));
    },
  };
}
