import type { Frame, ShortFormat } from "./frame.js";
import type { LinearScale } from "./linearScale.js";
import { round } from "./path.js";
import { textWidth } from "./textWidth.js";

const gap = 6;

interface BottomAxisProps {
  readonly scale: LinearScale;
  readonly frame: Frame;
  readonly format: ShortFormat;
}

/** Base line with a few labels, as many as stand clear of each other and of the ends. */
export function BottomAxis({ scale, frame, format }: BottomAxisProps) {
  const base = frame.height - frame.bottom;
  const labels: { at: number; text: string }[] = [];
  let free = 0;
  for (const tick of scale.ticks(4)) {
    const at = round(scale(tick));
    const text = format(tick);
    const half = textWidth(text) / 2;
    if (at - half < free || at + half > frame.width) continue;
    labels.push({ at, text });
    free = at + half + gap;
  }
  return (
    <g class="axis">
      <line x1={frame.left} x2={frame.width - frame.right} y1={base} y2={base} />
      {labels.map(({ at, text }) => (
        <text key={text} x={at} y={base + 14} text-anchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}
