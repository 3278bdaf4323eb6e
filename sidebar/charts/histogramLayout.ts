import { bin, max, tickStep } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { quantile, sortedCopy } from "../../src/math/quantile.js";
import type { Frame } from "./frame.js";

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
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** Share of the plan's trials that fall outside the picture, 0 to about 0.01. */
  readonly outside: number;
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
  const edges = Array.from({ length: last - first + 1 }, (_, k) => goal + (first + k) * step);

  const inBins = bin<number, number>()
    .domain([edges[0]!, edges.at(-1)!])
    .thresholds(edges.slice(1, -1));
  const planBins = inBins(plan);
  const todayBins = inBins(today);
  const bins = planBins.map((inBin, k) => ({
    from: edges[k]!,
    to: edges[k + 1]!,
    plan: inBin.length / plan.length,
    today: todayBins[k]!.length / today.length,
    reachesGoal: first + k >= 0,
  }));
  const highest = max(bins, (b) => Math.max(b.plan, b.today)) ?? 1;
  return {
    bins,
    x: scaleLinear([edges[0]!, edges.at(-1)!], [frame.left, frame.width - frame.right]),
    y: scaleLinear([0, highest], [frame.height - frame.bottom, frame.top]),
    outside: 1 - bins.reduce((sum, b) => sum + b.plan, 0),
  };
}

function middle(values: Float64Array): [low: number, high: number] {
  const sorted = sortedCopy(values);
  return [quantile(sorted, tail), quantile(sorted, 1 - tail)];
}
