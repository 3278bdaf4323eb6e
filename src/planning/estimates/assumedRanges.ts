import type { Assumption, AssumptionKind } from "../plan.js";

/**
 * 80% ranges where the shop's own history says nothing.
 *
 * - Elasticity: −1.8 with an sd of 0.7, the prior of the estimate as well. Tellis (1988) found a mean of
 *   −1.76 over 367 studies; Bijmolt, van Heerde & Pieters (2005) −2.62 over 1,851, promotions included.
 * - Promotion lift: units of a promoted week beside what the lower price brings; display and feature.
 * - Channel effect: attribution by last click books more than a channel causes.
 * - Half-saturation: today's spend is somewhere on the bend of the response.
 * - Market and noise: orders of magnitude of small shops.
 */
export const assumedRanges: Readonly<Record<AssumptionKind, readonly [low: number, high: number]>> = {
  elasticity: [-2.7, -0.9],
  "promotion-lift": [1.05, 1.5],
  "channel-effect": [0.4, 0.9],
  "half-saturation": [0.7, 3],
  market: [0.87, 1.15],
  "weekly-noise": [0.05, 0.15],
  "product-noise": [0.15, 0.4],
};

export function assumed(kind: AssumptionKind, subject: string): Assumption {
  const [low, high] = assumedRanges[kind];
  return { kind, subject, low, high, source: { from: "assumed" } };
}
