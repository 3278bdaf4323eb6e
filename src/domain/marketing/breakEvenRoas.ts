import { InputError } from "../check.js";

/**
 * The return on advertising spend at which the margin of the sales just pays for the advertising.
 *
 *   ROAS* = 1 / m
 *
 * @param margin m, contribution margin as a share of revenue, above 0, at most 1
 * @returns revenue per unit of money spent; below it the advertising loses money
 * @throws {InputError} if the margin is not above 0 and at most 1
 * @see Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics, 3rd ed., chapter on online metrics
 */
export function breakEvenRoas(margin: number): number {
  if (!(margin > 0 && margin <= 1)) {
    throw new InputError("margin", "must be above 0 and at most 1 (25% is 0.25)", margin);
  }
  return 1 / margin;
}
