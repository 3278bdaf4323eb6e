import type { ScaleBand, ScaleLinear } from "d3-scale";
import { tag, text } from "./svg.js";

/** Where the marks go, in pixels of the picture. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const gridColor = "#e8eaed";
const tickCount = 5;

export function verticalValueAxis(scale: ScaleLinear<number, number>, frame: Frame, title: string): string {
  const lines = scale.ticks(tickCount).map((tick) => {
    const y = scale(tick);
    return (
      tag("line", {
        x1: frame.left,
        x2: frame.right,
        y1: y,
        y2: y,
        stroke: tick === 0 ? "#80868b" : gridColor,
      }) + text({ x: frame.left - 8, y: y + 4, "text-anchor": "end" }, shortNumber(tick))
    );
  });
  return lines.join("") + verticalTitle(title, frame);
}

export function horizontalValueAxis(scale: ScaleLinear<number, number>, frame: Frame, title: string): string {
  const lines = scale.ticks(tickCount).map((tick) => {
    const x = scale(tick);
    return (
      tag("line", {
        x1: x,
        x2: x,
        y1: frame.top,
        y2: frame.bottom,
        stroke: tick === 0 ? "#80868b" : gridColor,
      }) + text({ x, y: frame.bottom + 18, "text-anchor": "middle" }, shortNumber(tick))
    );
  });
  return lines.join("") + horizontalTitle(title, frame);
}

/** Labels of categories, as many as have room. */
export function categoryAxis(
  labels: readonly string[],
  scale: ScaleBand<number>,
  frame: Frame,
  side: "left" | "bottom",
  title: string,
): string {
  const room = side === "bottom" ? 64 : 16;
  const every = Math.max(
    1,
    Math.ceil(
      (room * labels.length) / (side === "bottom" ? frame.right - frame.left : frame.bottom - frame.top),
    ),
  );
  const written = labels.map((label, index) => {
    if (index % every !== 0) return "";
    const middle = (scale(index) ?? 0) + scale.bandwidth() / 2;
    return side === "bottom"
      ? text({ x: middle, y: frame.bottom + 18, "text-anchor": "middle" }, shortened(label, 12))
      : text({ x: frame.left - 8, y: middle + 4, "text-anchor": "end" }, shortened(label, 14));
  });
  return written.join("") + (side === "bottom" ? horizontalTitle(title, frame) : verticalTitle(title, frame));
}

function horizontalTitle(title: string, frame: Frame): string {
  const x = (frame.left + frame.right) / 2;
  return title && text({ x, y: frame.bottom + 42, "text-anchor": "middle", "font-style": "italic" }, title);
}

function verticalTitle(title: string, frame: Frame): string {
  const y = (frame.top + frame.bottom) / 2;
  return (
    title &&
    text(
      { x: 16, y, "text-anchor": "middle", "font-style": "italic", transform: `rotate(-90 16 ${y})` },
      title,
    )
  );
}

function shortNumber(value: number): string {
  return new Intl.NumberFormat("en-US", { notation: "compact", maximumSignificantDigits: 3 }).format(value);
}

function shortened(label: string, length: number): string {
  const characters = [...label];
  return characters.length > length ? `${characters.slice(0, length - 1).join("")}…` : label;
}
