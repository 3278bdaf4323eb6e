import { area } from "d3-shape";
import { type DensityLayout, type DensityPoint, pointsBetween } from "./densityLayout.js";
import type { Frame } from "./frame.js";

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
  const under = area<DensityPoint>()
    .digits(1)
    .x((p) => x(p.value))
    .y0(base)
    .y1((p) => y(p.density));
  const at = (value: number) => Math.round(x(value) * 10) / 10;
  return (
    <g>
      <path class="bar short" d={under([...points]) ?? ""} />
      <path class="bar" d={under(pointsBetween(points, low, high)) ?? ""} />
      {[low, high].map((end) => (
        <line key={end} class="end" x1={at(end)} x2={at(end)} y1={frame.top} y2={base} />
      ))}
      <line class="base" x1={frame.left} x2={frame.width - frame.right} y1={base} y2={base} />
    </g>
  );
}
