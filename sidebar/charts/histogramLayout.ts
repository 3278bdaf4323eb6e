import { quantile, sortedCopy } from "../../src/math/quantile.js";
import type { Frame } from "./frame.js";
import { type LinearScale, linearScale } from "./linearScale.js";
import { tickStep } from "./ticks.js";

export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  /** Share of all trials in this bin, 0 to 1. */
  readonly plan: number;
  readonly today: number;
  readonly reachesGoal: boolean;
}

export interface HistogramLayout {
  readonly bins: readonly HistogramBin[];
  readonly x: LinearScale;
  readonly y: LinearScale;
}

const aboutBins = 24;
const tail = 0.005;

/**
 * Bins of equal width for the profits of plan and today. The goal is always an edge between two bins,
 * so that the bars at and above it are exactly the trials that reach it. The outermost half percent on
 * either side is left out, or a single lucky trial would press everything else together.
 *
 * @param plan, today  profit per trial, money, in any order, at least one each
 */
export function histogramLayout(
  plan: Float64Array,
  today: Float64Array,
  goal: number,
  frame: Frame,
): HistogramLayout {
  const [planLow, planHigh] = middle(plan);
  const [todayLow, todayHigh] = middle(today);
  const low = Math.min(planLow, todayLow);
  const high = Math.max(planHigh, todayHigh);
  const step = low < high ? tickStep(low, high, aboutBins) : Math.max(Math.abs(low) / aboutBins, 1);
  const first = Math.floor((low - goal) / step);
  const last = Math.floor((high - goal) / step) + 1;
  const edge = (k: number) => goal + (first + k) * step;

  const planShares = shares(plan, goal, step, first, last - first);
  const todayShares = shares(today, goal, step, first, last - first);
  const bins = planShares.map((share, k) => ({
    from: edge(k),
    to: edge(k + 1),
    plan: share,
    today: todayShares[k],
    reachesGoal: first + k >= 0,
  }));
  const highest = Math.max(...planShares, ...todayShares);
  return {
    bins,
    x: linearScale([edge(0), edge(last - first)], [frame.left, frame.width - frame.right]),
    y: linearScale([0, highest], [frame.height - frame.bottom, frame.top]),
  };
}

/** Share of the values in each of `count` bins, the first of which begins `first` steps above the goal. */
function shares(values: Float64Array, goal: number, step: number, first: number, count: number): number[] {
  const counts = new Array<number>(count).fill(0);
  for (const value of values) {
    const k = Math.floor((value - goal) / step) - first;
    if (k >= 0 && k < count) counts[k]++;
  }
  return counts.map((inBin) => inBin / values.length);
}

function middle(values: Float64Array): [low: number, high: number] {
  const sorted = sortedCopy(values);
  return [quantile(sorted, tail), quantile(sorted, 1 - tail)];
}
