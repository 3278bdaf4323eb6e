import { InputError, mustNotBeNegative } from "../check.js";

/**
 * Geometric adstock: advertising works on after the period it is paid in, each period with a fixed share of
 * the one before. It begins from nothing before the first period.
 *
 *   a_t = x_t + d·a_{t−1};   normalized:  a_t = (1 − d)·x_t + d·a_{t−1}
 *
 * @param spend      x, one value per period, in the order of time, each 0 or more
 * @param decay      d, share carried over to the next period, 0 or more and below 1
 * @param normalized whether the parts of one spend add up to the spend
 * @returns one value per period, in the unit of the spend
 * @throws {InputError} if a spend is negative or the decay is not 0 or more and below 1
 * @see Broadbent (1979), One way TV advertisements work, J. Market Research Society 21(3)
 */
export function adstock(spend: readonly number[], decay: number, normalized = false): number[] {
  mustBeDecay(decay);
  spend.forEach((value, index) => {
    mustNotBeNegative("spend", value, index);
  });
  return carriedOver(spend, decay, normalized ? 1 - decay : 1);
}

/** a_t = weight·x_t + d·a_{t−1} */
export function carriedOver(spend: readonly number[], decay: number, weight = 1): number[] {
  let carried = 0;
  return spend.map((value) => {
    carried = weight * value + decay * carried;
    return carried;
  });
}

/** A carry-over of 1 would never end. */
export function mustBeDecay(decay: number): void {
  if (!(decay >= 0 && decay < 1)) throw new InputError("decay", "must be 0 or more and below 1", decay);
}
