import { add, type Expression, exp, multiply, normalQuantile } from "../kernel/expression.js";
import { describeKernel } from "../kernel/kernel.js";
import { type OpenKernel, openKernel } from "../kernel/openKernel.js";
import { blockTrials } from "../model.js";

/** Puts the quantile of a bell curve with this mean and sd in the place of each share. */
export const normalQuantilesInPlace = /* @__PURE__ */ quantilesBy((normal) => normal);

/** Likewise of a lognormal, by mean and sd of its logarithm. */
export const lognormalQuantilesInPlace = /* @__PURE__ */ quantilesBy(exp);

function quantilesBy(of: (normal: Expression) => Expression) {
  const open = () => {
    const description = describeKernel((k) => {
      const [mean, sd] = [k.array("mean"), k.array("sd")];
      const draws = k.array("draws", "trials");
      k.store(draws("trial"), of(add(mean(), multiply(sd(), normalQuantile(draws("trial"))))));
    });
    return openKernel(description, { trials: blockTrials });
  };
  let kernel: OpenKernel | null = null;
  return (mean: number, sd: number, shares: Float64Array): void => {
    kernel ??= open();
    const draws = kernel.array("draws");
    kernel.write("mean", [mean]);
    kernel.write("sd", [sd]);
    for (let start = 0; start < shares.length; start += blockTrials) {
      const part = shares.subarray(start, start + blockTrials);
      draws.set(part);
      kernel.run();
      part.set(draws.subarray(0, part.length));
    }
  };
}
