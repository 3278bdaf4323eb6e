import { log } from "./log.js";

/**
 * log(1 + x) with all its digits for small x too.
 *
 * @see Kahan, in Goldberg (1991), What every computer scientist should know about floating-point
 *      arithmetic, theorem 4: the rounding of 1 + x is made good by x / ((1 + x) − 1)
 */
export function log1p(x: number): number {
  const rounded = 1 + x;
  if (rounded === 1) return x;
  return rounded === Infinity ? x : log(rounded) * (x / (rounded - 1));
}
