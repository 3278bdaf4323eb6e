import type { ScaleBand, ScaleLinear } from "d3-scale";
import { arc, area, line, type PieArcDatum, pie } from "d3-shape";
import type { Frame } from "./axes.js";
import type { ChartData } from "./chartData.js";
import { tag } from "./svg.js";

type Values = ScaleLinear<number, number>;
type Categories = ScaleBand<number>;

/** One bar of a grouped or stacked chart: its place in the category, and the values it lies between. */
interface Bar {
  readonly category: number;
  readonly offset: number;
  readonly thickness: number;
  readonly from: number;
  readonly to: number;
  readonly color: string;
}

export function columnsUp(
  data: ChartData,
  along: Categories,
  up: Values,
  colors: readonly string[],
  stacked: boolean,
): string {
  return bars(data, along, colors, stacked)
    .map(({ category, offset, thickness, from, to, color }) => {
      const y = Math.min(up(from), up(to));
      const x = (along(category) ?? 0) + offset;
      return tag("rect", { x, y, width: thickness, height: Math.abs(up(from) - up(to)), fill: color });
    })
    .join("");
}

export function barsAcross(
  data: ChartData,
  down: Categories,
  across: Values,
  colors: readonly string[],
  stacked: boolean,
): string {
  return bars(data, down, colors, stacked)
    .map(({ category, offset, thickness, from, to, color }) => {
      const x = Math.min(across(from), across(to));
      const y = (down(category) ?? 0) + offset;
      return tag("rect", {
        x,
        y,
        width: Math.abs(across(from) - across(to)),
        height: thickness,
        fill: color,
      });
    })
    .join("");
}

function bars(
  { labels, series }: ChartData,
  scale: Categories,
  colors: readonly string[],
  stacked: boolean,
): Bar[] {
  const thickness = stacked ? scale.bandwidth() : scale.bandwidth() / Math.max(1, series.length);
  return labels.flatMap((_, category) => {
    let base = 0;
    return series.map(({ values }, index) => {
      const value = values[category] ?? 0;
      const from = stacked ? base : 0;
      base += value;
      const offset = stacked ? 0 : index * thickness;
      return { category, offset, thickness, from, to: from + value, color: colors[index % colors.length]! };
    });
  });
}

export function lines(
  { series }: ChartData,
  along: Categories,
  up: Values,
  colors: readonly string[],
): string {
  return series
    .map(({ values }, index) => {
      const path = line<number | null>()
        .defined((value) => value !== null)
        .x((_, category) => middleOf(along, category))
        .y((value) => up(value ?? 0));
      return tag("path", {
        d: path(values) ?? "",
        fill: "none",
        stroke: colors[index % colors.length],
        "stroke-width": 2,
      });
    })
    .join("");
}

export function areas(
  data: ChartData,
  along: Categories,
  up: Values,
  colors: readonly string[],
  stacked: boolean,
): string {
  const bases = data.labels.map(() => 0);
  return data.series
    .map(({ values }, index) => {
      const from = [...bases];
      const to = values.map((value, category) => (stacked ? from[category]! : 0) + (value ?? 0));
      for (const [category, top] of to.entries()) bases[category] = top;
      const shape = area<number>()
        .x((_, category) => middleOf(along, category))
        .y0((_, category) => up(stacked ? from[category]! : 0))
        .y1((top) => up(top));
      const color = colors[index % colors.length];
      return tag("path", {
        d: shape(to) ?? "",
        fill: color,
        "fill-opacity": 0.3,
        stroke: color,
        "stroke-width": 2,
      });
    })
    .join("");
}

export function points(
  { positions, series }: ChartData,
  across: Values,
  up: Values,
  colors: readonly string[],
): string {
  return series
    .flatMap(({ values }, index) =>
      values.map((value, row) =>
        value === null || !Number.isFinite(positions[row])
          ? ""
          : tag("circle", {
              cx: across(positions[row]!),
              cy: up(value),
              r: 3.5,
              fill: colors[index % colors.length],
            }),
      ),
    )
    .join("");
}

/** The first series as shares of its sum. */
export function slices({ series }: ChartData, frame: Frame, colors: readonly string[]): string {
  const radius = Math.min(frame.right - frame.left, frame.bottom - frame.top) / 2 + 10;
  const shares = pie<number>().sort(null)((series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0)));
  const slice = arc<PieArcDatum<number>>().innerRadius(0).outerRadius(radius);
  const middle = `translate(${(frame.left + frame.right) / 2} ${(frame.top + frame.bottom) / 2 + 20})`;
  return tag(
    "g",
    { transform: middle },
    ...shares.map((share, index) =>
      tag("path", { d: slice(share) ?? "", fill: colors[index % colors.length], stroke: "#ffffff" }),
    ),
  );
}

function middleOf(scale: Categories, category: number): number {
  return (scale(category) ?? 0) + scale.bandwidth() / 2;
}
