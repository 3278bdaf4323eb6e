import { exp } from "./exp.js";
import { log } from "./log.js";

/**
 * e^x − 1 with all its digits for small x too.
 *
 * @see Kahan's method, in Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., section 1.14.1
 */
export function expm1(x: number): number {
  const rounded = exp(x);
  if (rounded === 1) return x;
  if (rounded - 1 === -1 || rounded === Infinity) return rounded - 1;
  return (rounded - 1) * (x / log(rounded));
}
