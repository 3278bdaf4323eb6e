import type { Spread } from "../../src/planning/results.js";
import type { Frame } from "./frame.js";
import { type LinearScale, linearScale } from "./linearScale.js";
import { roundedRange } from "./ticks.js";

/** What the picture shows of a week. */
export type WeekSpread = Pick<Spread, "p10" | "p50" | "p90">;

export interface FanLayout {
  /** Week 1 to the last. */
  readonly x: LinearScale;
  readonly y: LinearScale;
}

/** Scales for profit week by week; 0 always stands in the picture, since below it money is lost. */
export function fanLayout(
  plan: readonly WeekSpread[],
  today: readonly WeekSpread[] | null,
  frame: Frame,
): FanLayout {
  const all = [...plan, ...(today ?? [])];
  const low = Math.min(0, ...all.map((week) => week.p10));
  const high = Math.max(0, ...all.map((week) => week.p90));
  return {
    x: linearScale([1, Math.max(plan.length, 2)], [frame.left, frame.width - frame.right]),
    y: linearScale(roundedRange(low, high === low ? low + 1 : high, 3), [
      frame.height - frame.bottom,
      frame.top,
    ]),
  };
}

/** Weeks to be labeled: the first, and about five more at equal distance. */
export function weekTicks(weeks: number): number[] {
  const step = Math.max(Math.ceil((weeks - 1) / 5), 1);
  return Array.from({ length: Math.floor((weeks - 1) / step) + 1 }, (_, k) => 1 + k * step);
}
