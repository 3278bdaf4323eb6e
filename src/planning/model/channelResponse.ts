import { hillResponse } from "../../domain/marketing/hillCurve.js";

/**
 * Response to a changed spend over the response to today's: h(x) / h(x₀) with h(x) = x / (K + x) and
 * K = halfSaturation · x₀; the formula of `channelKernel`. A channel without spend today has no response that
 * could be known: 1, whatever is spent.
 *
 * @param spendRatio      x / x₀, at least 0; 1 for a channel without spend
 * @param halfSaturation  spend at half of the largest response, as a multiple of today's spend, above 0
 * @see Jin, Wang, Sun, Chan & Koehler (2017), Bayesian methods for media mix modeling, eq. 5 with slope 1
 */
export function channelResponse(spendRatio: number, halfSaturation: number): number {
  return hillResponse({ maxResponse: 1 + halfSaturation, halfSaturation, shape: 1 }, spendRatio);
}
