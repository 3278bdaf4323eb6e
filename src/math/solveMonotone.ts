/** A function's value at a place, its slope there, and, where it is at hand, its second derivative. */
export interface LocalShape {
  readonly value: number;
  readonly slope: number;
  readonly curvature?: number;
}

/** Newton's method doubles the digits with every step, Halley's triples them: after such a one, no gain is left. */
const lastNewtonStep = 1e-9;
const lastHalleyStep = 1e-6;
const lastHalving = 1e-15;

/**
 * The root of an increasing function by Halley's method (Newton's without a curvature), kept within a
 * bracket that shrinks with every step; where a step would leave it, the bracket is halved. A value of
 * −Infinity counts as below the root.
 *
 * @param at    the function, increasing between `low` and `high`
 * @param start a first guess
 */
export function solveMonotone(
  at: (x: number) => LocalShape,
  low: number,
  high: number,
  start: number,
): number {
  let below = low;
  let above = high;
  let x = Math.min(Math.max(start, low), high);
  for (let count = 0; count < 200; count++) {
    const { value, slope, curvature } = at(x);
    if (value === 0) return x;
    if (value < 0) below = x;
    else above = x;
    const newtonStep = value / slope;
    // Far from the root the parabola may mislead: it may no more than halve or double the step.
    const bend = Math.min(2, Math.max(0.5, 1 - (newtonStep * (curvature ?? 0)) / (2 * slope)));
    const halley = x - newtonStep / bend;
    const isInside = halley > below && halley < above;
    const next = isInside ? halley : (below + above) / 2;
    const step = Math.abs(next - x) / Math.max(1, Math.abs(x));
    const lastStep = curvature === undefined ? lastNewtonStep : lastHalleyStep;
    if (step <= (isInside ? lastStep : lastHalving)) return next;
    x = next;
  }
  return x;
}
