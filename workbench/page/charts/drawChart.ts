import { scaleBand, scaleLinear } from "d3-scale";
import type { HostChart } from "../../host.js";
import { categoryAxis, type Frame, horizontalValueAxis, verticalValueAxis } from "./axes.js";
import type { ChartData } from "./chartData.js";
import { areas, barsAcross, columnsUp, lines, points, slices } from "./marks.js";
import { tag, text } from "./svg.js";

/** Google's default size, in pixels. */
export const defaultSize = { width: 600, height: 371 };
const palette = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6", "#7baaf7", "#f07b72"];
const fonts = "Arial, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif";

/** Draws a chart as SVG text. */
export function drawChart({ type, options }: Pick<HostChart, "type" | "options">, data: ChartData): string {
  const { width, height } = chartSize(options);
  const colors = palette.map((color, index) => String(options[`colors.${index}`] ?? color));
  const title = String(options.title ?? "");
  const legend =
    options["legend.position"] !== "none" && (data.series.some(({ name }) => name) || type === "pie");
  const names = type === "pie" ? data.labels : data.series.map(({ name }) => name);
  const frame: Frame = {
    left: 64,
    right: width - 20,
    top: 20 + (title ? 26 : 0) + (legend ? 24 : 0),
    bottom: height - 56,
  };
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": fonts,
      "font-size": 12,
      fill: "#444746",
    },
    tag("rect", { width, height, fill: String(options.backgroundColor ?? "#ffffff"), stroke: "#dadce0" }),
    title && text({ x: 20, y: 30, "font-size": 16, fill: "#1f1f1f" }, title),
    legend ? legendRow(names, colors, title ? 52 : 26, width) : "",
    plot(type, options, data, frame, colors),
  );
}

export function chartSize(options: HostChart["options"]): { width: number; height: number } {
  return {
    width: Number(options.width ?? defaultSize.width),
    height: Number(options.height ?? defaultSize.height),
  };
}

function plot(
  type: HostChart["type"],
  options: HostChart["options"],
  data: ChartData,
  frame: Frame,
  colors: readonly string[],
): string {
  if (type === "pie") return slices(data, frame, colors);
  const titles = {
    horizontal: String(options["hAxis.title"] ?? ""),
    vertical: String(options["vAxis.title"] ?? ""),
  };
  const values = valueDomain(data, options.isStacked === true);
  const up = scaleLinear(values, [frame.bottom, frame.top]).nice();
  if (type === "scatter") {
    const across = scaleLinear(extent(data.positions.filter(Number.isFinite)), [
      frame.left,
      frame.right,
    ]).nice();
    return (
      verticalValueAxis(up, frame, titles.vertical) +
      horizontalValueAxis(across, frame, titles.horizontal) +
      points(data, across, up, colors)
    );
  }
  const categories = data.labels.map((_, index) => index);
  if (type === "bar") {
    const across = scaleLinear(values, [frame.left + 40, frame.right]).nice();
    const down = scaleBand(categories, [frame.top, frame.bottom]).padding(0.25);
    const barFrame = { ...frame, left: frame.left + 40 };
    return (
      horizontalValueAxis(across, barFrame, titles.horizontal) +
      categoryAxis(data.labels, down, barFrame, "left", titles.vertical) +
      barsAcross(data, down, across, colors, options.isStacked === true)
    );
  }
  const along = scaleBand(categories, [frame.left, frame.right]).padding(type === "column" ? 0.25 : 0);
  const marks = { column: columnsUp, line: lines, area: areas }[type];
  return (
    verticalValueAxis(up, frame, titles.vertical) +
    categoryAxis(data.labels, along, frame, "bottom", titles.horizontal) +
    marks(data, along, up, colors, options.isStacked === true)
  );
}

/** From 0, or below it, to the largest value or sum. */
function valueDomain({ series, labels }: ChartData, stacked: boolean): [number, number] {
  const values = stacked
    ? labels.map((_, row) => series.reduce((sum, each) => sum + (each.values[row] ?? 0), 0))
    : series.flatMap((each) => each.values.map((value) => value ?? 0));
  const [low, high] = extent([0, ...values]);
  return low === high ? [0, 1] : [low, high];
}

function extent(values: readonly number[]): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low <= high ? [low, high] : [0, 1];
}

function legendRow(names: readonly string[], colors: readonly string[], y: number, width: number): string {
  let x = 20;
  return names
    .map((name, index) => {
      const entry =
        tag("rect", { x, y: y - 9, width: 10, height: 10, rx: 2, fill: colors[index % colors.length] }) +
        text({ x: x + 16, y }, name);
      x += 34 + textWidth(name);
      return x < width ? entry : "";
    })
    .join("");
}

/** Roughly, in pixels: Chinese characters are twice as wide as Latin letters. */
export function textWidth(content: string): number {
  return [...content].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e80 ? 12 : 6.6), 0);
}
