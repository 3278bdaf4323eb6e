/** A function's value at a place, and its slope there. */
export interface ValueAndSlope {
  readonly value: number;
  readonly slope: number;
}

/** Newton's method doubles the digits with every step: after one this small, nothing is left to gain. */
const lastNewtonStep = 1e-9;
const lastHalving = 1e-15;

/**
 * The root of an increasing function by Newton's method, kept within a bracket that shrinks with every
 * step; where a step would leave it, the bracket is halved. A value of −Infinity counts as below the root.
 *
 * @param at    the function, increasing between `low` and `high`
 * @param start a first guess
 */
export function solveMonotone(
  at: (x: number) => ValueAndSlope,
  low: number,
  high: number,
  start: number,
): number {
  let below = low;
  let above = high;
  let x = Math.min(Math.max(start, low), high);
  for (let count = 0; count < 200; count++) {
    const { value, slope } = at(x);
    if (value === 0) return x;
    if (value < 0) below = x;
    else above = x;
    const newton = x - value / slope;
    const isInside = newton > below && newton < above;
    const next = isInside ? newton : (below + above) / 2;
    const step = Math.abs(next - x) / Math.max(1, Math.abs(x));
    if (step <= (isInside ? lastNewtonStep : lastHalving)) return next;
    x = next;
  }
  return x;
}
