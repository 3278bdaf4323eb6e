import type { Promotion } from "../plan.js";

/** Consecutive weeks in which the same promotions run. */
export interface Span {
  readonly firstWeek: number;
  readonly lastWeek: number;
}

/**
 * The weeks of a plan cut where a promotion begins or ends. A flash sale is cut into single weeks, since what
 * is left of its units differs from week to week.
 */
export function spansOf(promotions: readonly Promotion[], weeks: number): Span[] {
  const starts = new Set([1]);
  for (const { offer, firstWeek, lastWeek } of promotions) {
    starts.add(firstWeek).add(lastWeek + 1);
    if (offer.type !== "flash-sale") continue;
    for (let week = firstWeek; week <= lastWeek; week++) starts.add(week);
  }
  const sorted = [...starts].filter((week) => week <= weeks).sort((a, b) => a - b);
  return sorted.map((firstWeek, i) => ({ firstWeek, lastWeek: (sorted[i + 1] ?? weeks + 1) - 1 }));
}
