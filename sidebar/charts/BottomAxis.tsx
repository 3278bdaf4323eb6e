import type { ScaleLinear } from "d3-scale";
import type { Frame, ShortFormat } from "./frame.js";

interface BottomAxisProps {
  readonly scale: ScaleLinear<number, number>;
  readonly frame: Frame;
  readonly format: ShortFormat;
}

/** Base line with about four labels; those at the ends are pulled inwards so that none is cut off. */
export function BottomAxis({ scale, frame, format }: BottomAxisProps) {
  const base = frame.height - frame.bottom;
  return (
    <g class="axis">
      <line x1={frame.left} x2={frame.width - frame.right} y1={base} y2={base} />
      {scale.ticks(4).map((tick) => {
        const at = Math.round(scale(tick) * 10) / 10;
        const anchor =
          at < frame.left + 16 ? "start" : at > frame.width - frame.right - 16 ? "end" : "middle";
        return (
          <text key={tick} x={at} y={base + 14} text-anchor={anchor}>
            {format(tick)}
          </text>
        );
      })}
    </g>
  );
}
