import { BottomAxis } from "./BottomAxis.js";
import type { ShortFormat } from "./frame.js";
import { round } from "./path.js";
import { RowLabel } from "./RowLabel.js";
import { rowParts } from "./rowsLayout.js";
import type { TornadoLayout } from "./tornadoLayout.js";

interface TornadoProps {
  readonly layout: TornadoLayout;
  readonly format: ShortFormat;
}

const { barFrom, barHeight } = rowParts;

/** Bars from the middle to the outcomes of a low and a high input; the ends are marked − and +. */
export function Tornado({ layout, format }: TornadoProps) {
  const { rows, rowHeight, frame, x } = layout;
  return (
    <g>
      {rows.map(({ label, low, high, middle }, k) => (
        <g key={label} transform={`translate(0,${k * rowHeight})`}>
          <RowLabel label={label} value={format(Math.abs(high - low))} frame={frame} />
          <End mark="bar short" sign="−" from={x(middle)} to={x(low)} />
          <End mark="bar" sign="+" from={x(middle)} to={x(high)} />
          <line
            class="end"
            x1={round(x(middle))}
            x2={round(x(middle))}
            y1={barFrom - 3}
            y2={barFrom + barHeight + 3}
          />
        </g>
      ))}
      <BottomAxis scale={x} frame={frame} format={format} />
    </g>
  );
}

interface EndProps {
  readonly mark: string;
  readonly sign: string;
  readonly from: number;
  readonly to: number;
}

function End({ mark, sign, from, to }: EndProps) {
  const isLeft = to < from;
  return (
    <>
      <rect
        class={mark}
        x={round(Math.min(from, to))}
        y={barFrom}
        width={round(Math.abs(to - from))}
        height={barHeight}
      />
      <text x={round(to + (isLeft ? -3 : 3))} y={barFrom + 9} text-anchor={isLeft ? "end" : "start"}>
        {sign}
      </text>
    </>
  );
}
