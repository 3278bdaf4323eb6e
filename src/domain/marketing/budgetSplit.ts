import { InputError, mustBeAsLong, mustBePositive, mustNotBeNegative } from "../check.js";
import { bestAllocation } from "./bestAllocation.js";
import type { Channel } from "./channelEnvelope.js";

/**
 * The split of a budget over channels with the largest total response: the global one, also where curves
 * are S-shaped and a small spend on each is worth less than a large spend on some.
 *
 *   max Σ f_i(x_i)  subject to  Σ x_i = B,  l_i ≤ x_i ≤ u_i,   f_i(x) = V_i·x^s_i/(K_i^s_i + x^s_i)
 *
 * The whole budget is spent, since no curve falls.
 *
 * @param budget         B, money, 0 or more
 * @param maxResponse    V, response that no spend on the channel exceeds, each above 0
 * @param halfSaturation K, spend at half of it, each above 0
 * @param shape          s, each above 0; 1 where absent
 * @param minimum        l, least spend, each 0 or more; 0 where absent
 * @param maximum        u, largest spend, each at least the minimum; without limit where absent
 * @returns a spend per channel, in their order
 * @throws {InputError} if an argument is out of its range, the minima exceed the budget or the maxima fall short of it
 * @see Udell & Boyd (2013), Maximizing a sum of sigmoids; Luss & Gupta (1975), Operations Research 23:360, for concave curves
 */
export function budgetSplit(
  budget: number,
  maxResponse: readonly number[],
  halfSaturation: readonly number[],
  shape?: readonly (number | undefined)[],
  minimum?: readonly (number | undefined)[],
  maximum?: readonly (number | undefined)[],
): number[] {
  mustNotBeNegative("budget", budget);
  const channels = channelsOf(maxResponse, halfSaturation, shape, minimum, maximum);
  const least = channels.reduce((sum, { low }) => sum + low, 0);
  const most = channels.reduce((sum, { high }) => sum + high, 0);
  if (least > budget) throw new InputError("minimum", `must add up to at most budget, ${budget}`, least);
  if (most < budget) throw new InputError("maximum", `must add up to at least budget, ${budget}`, most);
  return bestAllocation(channels, budget).spends;
}

/** The channels of a call, their limits filled in. */
export function channelsOf(
  maxResponse: readonly number[],
  halfSaturation: readonly number[],
  shape: readonly (number | undefined)[] = [],
  minimum: readonly (number | undefined)[] = [],
  maximum: readonly (number | undefined)[] = [],
): Channel[] {
  mustBeAsLong("half_saturation", halfSaturation.length, "max_response", maxResponse.length);
  return maxResponse.map((_, i) => {
    const curve = {
      maxResponse: maxResponse[i],
      halfSaturation: halfSaturation[i],
      shape: shape[i] ?? 1,
    };
    const low = minimum[i] ?? 0;
    const high = maximum[i] ?? Infinity;
    mustBePositive("max_response", curve.maxResponse, i);
    mustBePositive("half_saturation", curve.halfSaturation, i);
    mustBePositive("shape", curve.shape, i);
    mustNotBeNegative("minimum", low, i);
    if (high < low) throw new InputError("maximum", `must be at least minimum, ${low}`, high, i);
    return { curve, low, high };
  });
}
