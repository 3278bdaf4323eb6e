import { quantile } from "../../src/math/quantile.js";
import type { Frame } from "./frame.js";
import { type LinearScale, linearScale } from "./linearScale.js";
import type { Point } from "./path.js";
import { tickStep } from "./ticks.js";

export interface CumulativeLayout {
  /** Profit. */
  readonly x: LinearScale;
  /** Chance to reach it, 0 to 1. */
  readonly y: LinearScale;
  /** Places of the curves, from left to right. */
  readonly plan: readonly Point[];
  readonly today: readonly Point[];
  /** A target is moved by this much, money: about a hundredth of the width, and round. */
  readonly step: number;
}

const points = 60;
const tail = 0.005;

/**
 * The chance to reach each profit, for plan and today. The outermost half percent on either side is left out, as in
 * the histogram.
 *
 * @param plan, today  profit per trial, money, sorted, at least one each
 */
export function cumulativeLayout(plan: Float64Array, today: Float64Array, frame: Frame): CumulativeLayout {
  const low = Math.min(quantile(plan, tail), quantile(today, tail));
  const high = Math.max(quantile(plan, 1 - tail), quantile(today, 1 - tail));
  const around = low < high ? 0 : Math.max(Math.abs(low) / 2, 1);
  const x = linearScale([low - around, high + around], [frame.left, frame.width - frame.right]);
  const y = linearScale([0, 1], [frame.height - frame.bottom, frame.top]);
  const [from, to] = x.domain;
  const profits = Array.from({ length: points + 1 }, (_, k) => from + ((to - from) * k) / points);
  const curve = (sorted: Float64Array) =>
    profits.map((profit): Point => [x(profit), y(chanceOfReaching(sorted, profit))]);
  return { x, y, plan: curve(plan), today: curve(today), step: tickStep(from, to, 100) };
}

/** Share of sorted profits at or above a target. */
export function chanceOfReaching(sorted: Float64Array, target: number): number {
  let [below, end] = [0, sorted.length];
  while (below < end) {
    const middle = (below + end) >> 1;
    if (sorted[middle] < target) below = middle + 1;
    else end = middle;
  }
  return 1 - below / sorted.length;
}
