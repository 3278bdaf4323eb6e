import type { Expression } from "../kernel/expression.js";
import { describeKernel } from "../kernel/kernel.js";
import { openKernel } from "../kernel/openKernel.js";
import { blockTrials } from "../model.js";

/**
 * A quantile function written as a kernel, to be used as `quantilesInPlace` by all distributions of a kind.
 * Its steps must be those of the kind's `quantile`, for the same bits.
 *
 * @param parameters how many numbers the kind has
 * @param quantile   of a share, with the distribution's numbers behind it
 * @returns puts the quantile of each share in its place
 */
export function quantilesByKernel(
  parameters: number,
  quantile: (share: Expression, ...parameters: readonly Expression[]) => Expression,
): (shares: Float64Array, ...parameters: readonly number[]) => void {
  const open = () => {
    const description = describeKernel((k) => {
      const numbers = k.array("parameters", "parameters");
      const draws = k.array("draws", "trials");
      const all = Array.from({ length: parameters }, (_, i) => numbers(i));
      k.store(draws("trial"), quantile(draws("trial"), ...all));
    });
    const kernel = openKernel(description, { trials: blockTrials, parameters });
    return { run: kernel.run, numbers: kernel.array("parameters"), draws: kernel.array("draws") };
  };
  let kernel: ReturnType<typeof open> | null = null;
  return (shares, ...values) => {
    kernel ??= open();
    const { run, numbers, draws } = kernel;
    for (let i = 0; i < parameters; i++) numbers[i] = values[i];
    for (let start = 0; start < shares.length; start += blockTrials) {
      const whole = shares.length === blockTrials;
      const part = whole ? shares : shares.subarray(start, start + blockTrials);
      draws.set(part);
      run();
      part.set(part.length === blockTrials ? draws : draws.subarray(0, part.length));
    }
  };
}
