import type { Frame } from "./frame.js";
import { rowParts } from "./rowsLayout.js";
import { fitText, textWidth } from "./textWidth.js";

interface RowLabelProps {
  readonly label: string;
  /** Stands at the right end, whole. */
  readonly value: string;
  readonly frame: Frame;
}

const gap = 8;

/** What a row is, as far as there is room, and its figure. */
export function RowLabel({ label, value, frame }: RowLabelProps) {
  return (
    <g class="label">
      <text y={rowParts.labelAt}>{fitText(label, frame.width - textWidth(value) - gap)}</text>
      <text x={frame.width} y={rowParts.labelAt} text-anchor="end">
        {value}
      </text>
    </g>
  );
}
