import { BottomAxis } from "./BottomAxis.js";
import type { Frame, ShortFormat } from "./frame.js";
import type { HistogramLayout } from "./histogramLayout.js";
import { linePath, type Point, round } from "./path.js";

interface HistogramProps {
  readonly layout: HistogramLayout;
  readonly goal: number;
  readonly frame: Frame;
  readonly format: ShortFormat;
  readonly goalLabel: string;
  /** Today's outline; left out where the plan is today's. */
  readonly withToday: boolean;
}

/** The plan's profits as bars, full where the goal is reached; today's as a dashed outline; the goal as a line. */
export function Histogram({ layout, goal, frame, format, goalLabel, withToday }: HistogramProps) {
  const { bins, x, y } = layout;
  const base = frame.height - frame.bottom;
  const outline = bins.flatMap((b): Point[] => [
    [x(b.from), y(b.today)],
    [x(b.to), y(b.today)],
  ]);
  const [leftmost, rightmost] = x.domain;
  const goalIsInside = goal >= leftmost && goal <= rightmost;
  const goalX = x(goal);
  const labelAnchor = goalX < frame.width * 0.3 ? "start" : goalX > frame.width * 0.7 ? "end" : "middle";
  return (
    <g>
      {bins.map((b) => (
        <rect
          key={b.from}
          class={b.reachesGoal ? "bar" : "bar short"}
          x={round(x(b.from) + 0.5)}
          width={round(Math.max(x(b.to) - x(b.from) - 1, 0.5))}
          y={round(y(b.plan))}
          height={round(base - y(b.plan))}
        />
      ))}
      {withToday && <path class="today" d={linePath(outline)} />}
      <BottomAxis scale={x} frame={frame} format={format} />
      {goalIsInside && (
        <g class="goal">
          <line x1={round(goalX)} x2={round(goalX)} y1={frame.top - 6} y2={base} />
          <text x={round(goalX)} y={frame.top - 10} text-anchor={labelAnchor}>
            {goalLabel}
          </text>
        </g>
      )}
    </g>
  );
}
