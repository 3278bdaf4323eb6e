import { BottomAxis } from "./BottomAxis.js";
import type { Frame, ShortFormat } from "./frame.js";
import { diamondPath, linePath, type Point, round } from "./path.js";
import type { ResponseCurve, ResponseLayout, ResponsePoint } from "./responseLayout.js";
import { SideAxis } from "./SideAxis.js";

interface ResponseProps {
  readonly layout: ResponseLayout;
  readonly curve: ResponseCurve;
  readonly frame: Frame;
  readonly format: ShortFormat;
}

/** What a channel brings by its spend: today's point is a ring, the proposed one a diamond. */
export function Response({ layout, curve, frame, format }: ResponseProps) {
  const { x, y } = layout;
  const placeOf = ({ spend, response }: ResponsePoint): Point => [x(spend), y(response)];
  const [todayX, todayY] = placeOf(curve.today);
  return (
    <g>
      <SideAxis scale={y} frame={frame} format={format} />
      <path class="median" d={linePath(curve.points.map(placeOf))} />
      <circle class="today-point" cx={round(todayX)} cy={round(todayY)} r={4.5} />
      <path class="proposed-point" d={diamondPath(placeOf(curve.proposed), 6)} />
      <BottomAxis scale={x} frame={frame} format={format} />
    </g>
  );
}
