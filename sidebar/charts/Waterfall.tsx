import { BottomAxis } from "./BottomAxis.js";
import type { ShortFormat } from "./frame.js";
import { round } from "./path.js";
import { RowLabel } from "./RowLabel.js";
import { rowParts } from "./rowsLayout.js";
import type { WaterfallLayout, WaterfallRow } from "./waterfallLayout.js";

interface WaterfallProps {
  readonly layout: WaterfallLayout;
  readonly format: ShortFormat;
  /** An amount with its sign: +¥12K, −¥3K. */
  readonly formatStep: ShortFormat;
}

const { barFrom, barHeight } = rowParts;

/** Levels of start and end as strokes, the steps between as bars: full upwards, pale downwards, signed. */
export function Waterfall({ layout, format, formatStep }: WaterfallProps) {
  const { rows, rowHeight, frame, x } = layout;
  return (
    <g>
      {rows.map((row, k) => (
        <g key={row.label} transform={`translate(0,${k * rowHeight})`}>
          {row.isStep ? <Step row={row} x={x} /> : <Level at={x(row.to)} />}
          {k > 0 && (
            <line
              class="link"
              x1={round(x(row.from))}
              x2={round(x(row.from))}
              y1={barFrom + barHeight - rowHeight}
              y2={barFrom}
            />
          )}
          <RowLabel
            label={row.label}
            value={row.isStep ? formatStep(row.to - row.from) : format(row.to)}
            frame={frame}
          />
        </g>
      ))}
      <BottomAxis scale={x} frame={frame} format={format} />
    </g>
  );
}

function Step({ row: { from, to }, x }: { readonly row: WaterfallRow; readonly x: WaterfallLayout["x"] }) {
  return (
    <rect
      class={to >= from ? "bar" : "bar short"}
      x={round(Math.min(x(from), x(to)))}
      y={barFrom}
      width={round(Math.max(Math.abs(x(to) - x(from)), 0.5))}
      height={barHeight}
    />
  );
}

function Level({ at }: { readonly at: number }) {
  return <rect class="level" x={round(at - 1.5)} y={barFrom - 2} width={3} height={barHeight + 4} />;
}
