import type { Expression } from "../kernel/expression.js";
import { describeKernel } from "../kernel/kernel.js";
import { type OpenKernel, openKernel } from "../kernel/openKernel.js";
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
    return openKernel(description, { trials: blockTrials, parameters });
  };
  let kernel: OpenKernel | null = null;
  return (shares, ...numbers) => {
    kernel ??= open();
    const draws = kernel.array("draws");
    kernel.write("parameters", numbers);
    if (shares.length === blockTrials) return computeIn(kernel, draws, shares);
    for (let start = 0; start < shares.length; start += blockTrials) {
      const part = shares.subarray(start, start + blockTrials);
      computeIn(kernel, draws.subarray(0, part.length), part);
    }
  };
}

function computeIn(kernel: OpenKernel, draws: Float64Array, shares: Float64Array): void {
  draws.set(shares);
  kernel.run();
  shares.set(draws);
}
