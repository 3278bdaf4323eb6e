import { normalQuantile } from "../../math/normalQuantile.js";
import { InputError, mustBeInsideUnit, mustNotBeNegative } from "../check.js";

/**
 * Conversion rate, with a score interval if a confidence is given (Wilson's, without continuity
 * correction: it stays inside 0 to 1 and holds its confidence for rates near 0 as well).
 *
 *   p = x/n,   (p + z²/2n ± z√(p(1 − p)/n + z²/4n²)) / (1 + z²/n),   z = Φ⁻¹((1 + confidence)/2)
 *
 * @param visitors   n, people who could have ordered, 0 or more
 * @param orders     x, those who did, 0 to n
 * @param confidence of the interval, above 0 and below 1, for example 0.95
 * @returns the rate; with a confidence `[rate, low, high]`; null where there were no visitors, for 0 of 0
 *   has no rate
 * @throws {InputError} if a count is negative, orders exceed visitors or the confidence is not a probability
 * @see Wilson (1927), J. Am. Stat. Assoc. 22:209; Newcombe (1998), Statistics in Medicine 17:857, method 3
 */
export function conversionRate(
  visitors: number,
  orders: number,
  confidence?: number,
): number | [rate: number, low: number, high: number] | null {
  mustNotBeNegative("visitors", visitors);
  mustNotBeNegative("orders", orders);
  if (confidence !== undefined) mustBeInsideUnit("confidence", confidence);
  if (orders > visitors) throw new InputError("orders", `must be at most visitors, ${visitors}`, orders);
  if (visitors === 0) return null;
  const rate = orders / visitors;
  if (confidence === undefined) return rate;
  const z = normalQuantile((1 + confidence) / 2);
  const pull = (z * z) / visitors;
  const center = rate + pull / 2;
  const spread = z * Math.sqrt((rate * (1 - rate)) / visitors + pull / (4 * visitors));
  // At 0 and at n the bound is the rate itself; rounding must not put it beside.
  const low = orders === 0 ? 0 : (center - spread) / (1 + pull);
  const high = orders === visitors ? 1 : (center + spread) / (1 + pull);
  return [rate, low, high];
}
