import { type FanLayout, type WeekSpread, weekTicks } from "./fanLayout.js";
import type { Frame, ShortFormat } from "./frame.js";
import { areaPath, linePath, type Point, round } from "./path.js";

interface FanProps {
  readonly layout: FanLayout;
  readonly plan: readonly WeekSpread[];
  /** null where the plan is today's. */
  readonly today: readonly WeekSpread[] | null;
  readonly frame: Frame;
  readonly format: ShortFormat;
}

/** Profit per week: the plan's 80% range as a band with its median, today's median dashed. */
export function Fan({ layout, plan, today, frame, format }: FanProps) {
  const { x, y } = layout;
  const along = (weeks: readonly WeekSpread[], quantile: "p10" | "p50" | "p90") =>
    weeks.map((week, k): Point => [x(k + 1), y(week[quantile])]);
  const base = frame.height - frame.bottom;
  const yTicks = y.ticks(3);
  return (
    <g>
      <path class="band" d={areaPath(along(plan, "p90"), along(plan, "p10"))} />
      <g class="axis">
        {yTicks.map((tick) => (
          <line
            key={tick}
            class={tick === 0 ? "zero" : "grid"}
            x1={frame.left}
            x2={frame.width - frame.right}
            y1={round(y(tick))}
            y2={round(y(tick))}
          />
        ))}
      </g>
      <path class="median" d={linePath(along(plan, "p50"))} />
      {today && <path class="today" d={linePath(along(today, "p50"))} />}
      <g class="axis">
        {yTicks.map((tick) => (
          <text key={tick} x={frame.left} y={round(y(tick) - 3)}>
            {format(tick)}
          </text>
        ))}
        {weekTicks(plan.length).map((week) => (
          <text key={week} x={round(x(week))} y={base + 14} text-anchor={anchorOf(week, plan.length)}>
            {week}
          </text>
        ))}
      </g>
    </g>
  );
}

function anchorOf(week: number, weeks: number): "start" | "middle" | "end" {
  if (week === 1) return "start";
  return week === weeks ? "end" : "middle";
}
