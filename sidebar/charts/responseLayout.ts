import type { Frame } from "./frame.js";
import { type LinearScale, linearScale } from "./linearScale.js";
import { roundedRange } from "./ticks.js";

/** What a spend brings. */
export interface ResponsePoint {
  readonly spend: number;
  readonly response: number;
}

export interface ResponseCurve {
  /** By rising spend, two at least. */
  readonly points: readonly ResponsePoint[];
  readonly today: ResponsePoint;
  readonly proposed: ResponsePoint;
}

export interface ResponseLayout {
  readonly x: LinearScale;
  readonly y: LinearScale;
}

/** Both scales begin at 0: no spend, no response. */
export function responseLayout({ points, today, proposed }: ResponseCurve, frame: Frame): ResponseLayout {
  const all = [...points, today, proposed];
  const highest = (figures: readonly number[]) => Math.max(...figures) || 1;
  return {
    x: linearScale([0, highest(all.map(({ spend }) => spend))], [frame.left, frame.width - frame.right]),
    y: linearScale(roundedRange(0, highest(all.map(({ response }) => response)), 3), [
      frame.height - frame.bottom,
      frame.top,
    ]),
  };
}
