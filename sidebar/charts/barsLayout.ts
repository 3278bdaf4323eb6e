import type { Frame } from "./frame.js";
import { type LinearScale, linearScale } from "./linearScale.js";

export interface Bar {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
}

export interface BarsLayout {
  readonly frame: Frame;
  readonly rowHeight: number;
  readonly x: LinearScale;
}

const rowHeight = 32;

/** One row for each bar, its label above it; the longest bar takes the whole width. */
export function barsLayout(bars: readonly Bar[], width: number): BarsLayout {
  const frame = { width, height: bars.length * rowHeight, left: 0, right: 0, top: 0, bottom: 0 };
  const longest = Math.max(...bars.map((bar) => bar.share), 0);
  return { frame, rowHeight, x: linearScale([0, longest || 1], [0, width]) };
}
