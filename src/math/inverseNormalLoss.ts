import { log } from "./log.js";
import { normalCdf } from "./normalCdf.js";
import { normalLoss } from "./normalLoss.js";
import { solveMonotone } from "./solveMonotone.js";

/** The loss function is 0 in double precision beyond. */
const farthest = 37;

/**
 * The z at which the standard normal loss function has the given value. It is solved on logarithms, where
 * the function is nearly straight far out on the right and Newton's method cannot go astray.
 *
 * @param loss above 0
 */
export function inverseNormalLoss(loss: number): number {
  const target = log(loss);
  return solveMonotone(
    (z) => {
      const value = normalLoss(z);
      return { value: target - log(value), slope: normalCdf(-z) / value };
    },
    -loss, // L(z) > −z
    farthest,
    0,
  );
}
