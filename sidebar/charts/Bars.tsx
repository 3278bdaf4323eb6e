import type { Bar, BarsLayout } from "./barsLayout.js";
import { round } from "./path.js";
import { fitText } from "./textWidth.js";

interface BarsProps {
  readonly layout: BarsLayout;
  readonly bars: readonly Bar[];
  readonly format: (share: number) => string;
}

const shareWidth = 44;

/** Shares as horizontal bars, each under its label. */
export function Bars({ layout, bars, format }: BarsProps) {
  const { frame, rowHeight, x } = layout;
  return (
    <g>
      {bars.map((bar, k) => (
        <g key={bar.label} transform={`translate(0,${k * rowHeight})`}>
          <text y={12}>{fitText(bar.label, frame.width - shareWidth)}</text>
          <text x={frame.width} y={12} text-anchor="end">
            {format(bar.share)}
          </text>
          <rect class="track" y={17} width={frame.width} height={8} rx={2} />
          <rect class="bar" y={17} width={round(x(bar.share))} height={8} rx={2} />
        </g>
      ))}
    </g>
  );
}
