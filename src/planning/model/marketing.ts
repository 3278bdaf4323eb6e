import type { OpenKernel } from "../../simulation/kernel/openKernel.js";
import type { BudgetChange, Channel, Plan } from "../plan.js";
import { addChannel } from "./channelPull.js";
import type { Both } from "./side.js";
import type { Tile } from "./tile.js";

/** What the spends do to demand. All arrays: weeks after another. */
export interface Marketing {
  /** Factor on the demand at today's marketing: 1 + Σ (pull − pull of today's spend), never below 0. */
  readonly factor: Float64Array;
  /**
   * What a channel brings of that factor, computed anew for who asks and good until the next one's; null where nobody
   * can know its response.
   */
  pullOf(channel: Channel): Float64Array | null;
}

/** Both sides' marketing; the same one where the budget is as today. */
export function marketingOf(plan: Plan, tile: Tile, kernel: OpenKernel): Both<Marketing> {
  const { budget } = plan.decisions;
  const today = marketingWith([], plan, tile, kernel);
  return { today, plan: budget.length === 0 ? today : marketingWith(budget, plan, tile, kernel) };
}

function marketingWith(
  budget: readonly BudgetChange[],
  plan: Plan,
  tile: Tile,
  kernel: OpenKernel,
): Marketing {
  const pullOf = (channel: Channel) => addChannel(kernel, channel, budget, plan, tile);
  const sum = kernel.array("factor").fill(1);
  for (const channel of plan.shop.channels) pullOf(channel);
  const factor = sum.slice(); // for pulls that are asked for later add to the kernel's own again
  for (let i = 0; i < factor.length; i++) factor[i] = Math.max(0, factor[i]);
  return { factor, pullOf };
}
