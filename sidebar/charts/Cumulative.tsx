import { BottomAxis } from "./BottomAxis.js";
import type { CumulativeLayout } from "./cumulativeLayout.js";
import type { Frame, ShortFormat } from "./frame.js";
import { linePath, round } from "./path.js";
import { SideAxis } from "./SideAxis.js";

interface CumulativeProps {
  readonly layout: CumulativeLayout;
  readonly target: number;
  /** Of reaching the target, 0 to 1. */
  readonly chance: number;
  readonly frame: Frame;
  readonly format: ShortFormat;
  readonly formatChance: ShortFormat;
  /** Left out where the plan is today's. */
  readonly withToday: boolean;
}

/** The chance to reach each profit: the plan's as a line, today's dashed; the target with its chance. */
export function Cumulative(props: CumulativeProps) {
  const { layout, target, chance, frame, format, formatChance, withToday } = props;
  const { x, y } = layout;
  const [at, height] = [round(x(target)), round(y(chance))];
  const isRight = at > frame.width / 2;
  return (
    <g>
      <SideAxis scale={y} frame={frame} format={formatChance} />
      <path class="median" d={linePath(layout.plan)} />
      {withToday && <path class="today" d={linePath(layout.today)} />}
      <BottomAxis scale={x} frame={frame} format={format} />
      <g class="goal">
        <line x1={at} x2={at} y1={frame.top - 6} y2={frame.height - frame.bottom} />
        <circle cx={at} cy={height} r={4.5} />
        <text x={at + (isRight ? -6 : 6)} y={frame.top - 10} text-anchor={isRight ? "end" : "start"}>
          {`${format(target)}: ${formatChance(chance)}`}
        </text>
      </g>
    </g>
  );
}
