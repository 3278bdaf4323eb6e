import type { Distribution } from "../../src/simulation/distributions/distribution.js";
import type { Frame } from "./frame.js";
import { type LinearScale, linearScale } from "./linearScale.js";

export interface DensityPoint {
  readonly value: number;
  readonly density: number;
}

export interface DensityLayout {
  /** By rising value. */
  readonly points: readonly DensityPoint[];
  readonly x: LinearScale;
  readonly y: LinearScale;
}

const steps = 48;
const tail = 0.004;

/**
 * The density of a distribution that is known by its quantile function q alone: f(q(p)) = 1 / q′(p), with
 * the slope taken over two steps. The steps are finer towards both tails, where q is steep.
 */
export function densityLayout(distribution: Distribution, frame: Frame): DensityLayout {
  const probabilities = Array.from({ length: steps + 1 }, (_, k) => {
    const even = k / steps;
    return tail + (1 - 2 * tail) * (3 - 2 * even) * even * even;
  });
  const values = probabilities.map((p) => distribution.quantile(p));
  const points = values.slice(1, -1).map((value, k) => ({
    value,
    density: (probabilities[k + 2] - probabilities[k]) / (values[k + 2] - values[k]),
  }));
  return {
    points,
    x: linearScale([values[0], values.at(-1)!], [frame.left, frame.width - frame.right]),
    y: linearScale(
      [0, Math.max(...points.map((point) => point.density))],
      [frame.height - frame.bottom, frame.top],
    ),
  };
}

/** The points between two values, with one more at either end, so that an area reaches it. */
export function pointsBetween(points: readonly DensityPoint[], low: number, high: number): DensityPoint[] {
  const inside = points.filter(({ value }) => value > low && value < high);
  return [pointAt(points, low), ...inside, pointAt(points, high)];
}

function pointAt(points: readonly DensityPoint[], value: number): DensityPoint {
  const above = points.findIndex((point) => point.value >= value);
  const b = points[above === -1 ? points.length - 1 : above];
  const a = points[Math.max(points.indexOf(b) - 1, 0)];
  const share = b.value > a.value ? (value - a.value) / (b.value - a.value) : 0;
  return { value, density: a.density + share * (b.density - a.density) };
}
