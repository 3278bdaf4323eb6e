import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { Frame } from "./frame.js";

export interface Bar {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
}

export interface BarsLayout {
  readonly frame: Frame;
  readonly rowHeight: number;
  readonly x: ScaleLinear<number, number>;
}

const rowHeight = 32;

/** One row for each bar, its label above it; the longest bar takes the whole width. */
export function barsLayout(bars: readonly Bar[], width: number): BarsLayout {
  const frame = { width, height: bars.length * rowHeight, left: 0, right: 0, top: 0, bottom: 0 };
  const longest = Math.max(...bars.map((bar) => bar.share), 0);
  return { frame, rowHeight, x: scaleLinear([0, longest || 1], [0, width]) };
}

/**
 * As much of a text as fits a width in px at the pictures' 11 px type, with "…" where it was cut.
 * Chinese characters are as wide as they are high; other letters are taken as 6 px, which is generous.
 */
export function fitText(text: string, width: number): string {
  const letters = [...text];
  let used = 0;
  for (const [k, letter] of letters.entries()) {
    used += letter.codePointAt(0)! >= 0x2e80 ? 11 : 6;
    if (used > width)
      return (
        letters
          .slice(0, Math.max(k - 1, 0))
          .join("")
          .trimEnd() + "…"
      );
  }
  return text;
}
