import type { Frame } from "./frame.js";
import { type LinearScale, linearScale } from "./linearScale.js";
import { roundedRange } from "./ticks.js";

/** Rows below each other over one scale, each with its label above what is drawn. */
export interface RowsLayout {
  readonly frame: Frame;
  readonly rowHeight: number;
  readonly x: LinearScale;
}

/** Where a row's label stands, and the bar under it, from the row's top. */
export const rowParts = { labelAt: 12, barFrom: 18, barHeight: 10 } as const;

const rowHeight = 36;
/** Holds a sign beside the end of a bar. */
const margin = 14;

/** @param figures all that are drawn; the scale goes from the lowest to the highest, widened to round figures */
export function rowsLayout(rows: number, figures: readonly number[], width: number): RowsLayout {
  const frame = { width, height: rows * rowHeight + 20, left: margin, right: margin, top: 0, bottom: 20 };
  const low = Math.min(...figures);
  const high = Math.max(...figures);
  const around = Math.max(Math.abs(low) / 2, 1);
  const domain = low < high ? roundedRange(low, high, 4) : ([low - around, low + around] as const);
  return { frame, rowHeight, x: linearScale(domain, [frame.left, width - frame.right]) };
}
