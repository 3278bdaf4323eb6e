import { type DensityLayout, type DensityPoint, pointsBetween } from "./densityLayout.js";
import type { Frame } from "./frame.js";
import { areaPath, round } from "./path.js";

interface DensityProps {
  readonly layout: DensityLayout;
  readonly low: number;
  readonly high: number;
  readonly frame: Frame;
}

/** A small density, its 80% range darker and marked with two lines. */
export function Density({ layout, low, high, frame }: DensityProps) {
  const { points, x, y } = layout;
  const base = frame.height - frame.bottom;
  const under = (part: readonly DensityPoint[]) =>
    areaPath(
      part.map(({ value, density }) => [x(value), y(density)]),
      part.map(({ value }) => [x(value), base]),
    );
  return (
    <g>
      <path class="bar short" d={under(points)} />
      <path class="bar" d={under(pointsBetween(points, low, high))} />
      {[low, high].map((end) => (
        <line key={end} class="end" x1={round(x(end))} x2={round(x(end))} y1={frame.top} y2={base} />
      ))}
      <line class="base" x1={frame.left} x2={frame.width - frame.right} y1={base} y2={base} />
    </g>
  );
}
