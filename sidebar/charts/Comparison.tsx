import { BottomAxis } from "./BottomAxis.js";
import type { ComparisonLayout } from "./comparisonLayout.js";
import type { ShortFormat } from "./frame.js";
import { round } from "./path.js";
import { RowLabel } from "./RowLabel.js";
import { rowParts } from "./rowsLayout.js";

interface ComparisonProps {
  readonly layout: ComparisonLayout;
  readonly format: ShortFormat;
}

const { barFrom, barHeight } = rowParts;

/** The 80% range of each scenario as a band, its middle as a stroke. */
export function Comparison({ layout, format }: ComparisonProps) {
  const { rows, rowHeight, frame, x } = layout;
  return (
    <g>
      {rows.map(({ label, p10, p50, p90 }, k) => (
        <g key={label} transform={`translate(0,${k * rowHeight})`}>
          <RowLabel label={label} value={format(p50)} frame={frame} />
          <rect
            class="band"
            x={round(x(p10))}
            y={barFrom}
            width={round(x(p90) - x(p10))}
            height={barHeight}
          />
          <rect class="level" x={round(x(p50) - 1.5)} y={barFrom - 2} width={3} height={barHeight + 4} />
        </g>
      ))}
      <BottomAxis scale={x} frame={frame} format={format} />
    </g>
  );
}
