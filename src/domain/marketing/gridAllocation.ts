import type { Channel } from "./channelEnvelope.js";
import { hillResponse } from "./hillCurve.js";

/** Steps into which the budget is cut. */
const steps = 1000;

/**
 * The best split of a budget in steps of a thousandth of it, by dynamic programming over the channels:
 * best(i, b) = max over k of best(i − 1, b − k) + f_i(k steps). Its work grows with the number of channels
 * only, however alike they are.
 *
 * @param channels their limits such that the budget can be spent
 * @returns the spends, which are within a step per channel of the budget in sum; and the step, money
 * @see Bellman, Dynamic Programming (1957), ch. I (a multi-stage allocation process)
 */
export function gridAllocation(
  channels: readonly Channel[],
  budget: number,
): { spends: number[]; step: number } {
  const step = channels.reduce((left, { low }) => left - low, budget) / steps;
  /** A channel's last step may reach beyond its limit, which is then what it gets. */
  const spendOf = ({ low, high }: Channel, count: number) => Math.min(low + count * step, high);
  const mostSteps = ({ low, high }: Channel) => Math.min(steps, Math.ceil((high - low) / step));
  let best = new Float64Array(steps + 1);
  const choices = channels.map((channel) => {
    const most = mostSteps(channel);
    const worth = Float64Array.from({ length: most + 1 }, (_, count) => {
      return hillResponse(channel.curve, spendOf(channel, count));
    });
    const next = new Float64Array(steps + 1);
    const choice = new Int32Array(steps + 1);
    for (let all = 0; all <= steps; all++) {
      const last = Math.min(all, most);
      let bestValue = -1;
      let bestCount = 0;
      for (let count = 0; count <= last; count++) {
        const value = best[all - count] + worth[count];
        if (value > bestValue) {
          bestValue = value;
          bestCount = count;
        }
      }
      next[all] = bestValue;
      choice[all] = bestCount;
    }
    best = next;
    return choice;
  });
  const spends = new Array<number>(channels.length);
  let left = steps;
  for (let i = channels.length - 1; i >= 0; i--) {
    const count = choices[i][left];
    spends[i] = spendOf(channels[i], count);
    left -= count;
  }
  return { spends, step };
}
