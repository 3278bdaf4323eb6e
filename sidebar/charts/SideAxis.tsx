import type { Frame, ShortFormat } from "./frame.js";
import type { LinearScale } from "./linearScale.js";
import { round } from "./path.js";

interface SideAxisProps {
  readonly scale: LinearScale;
  readonly frame: Frame;
  readonly format: ShortFormat;
}

/** A few lines across the picture, each with its figure standing on it at the left. */
export function SideAxis({ scale, frame, format }: SideAxisProps) {
  const ticks = scale.ticks(3).filter((tick) => tick > scale.domain[0]); // the lowest has the base line
  return (
    <g class="axis">
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            class="grid"
            x1={frame.left}
            x2={frame.width - frame.right}
            y1={round(scale(tick))}
            y2={round(scale(tick))}
          />
          <text x={frame.left} y={round(scale(tick) - 3)}>
            {format(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}
