import type { Assumption, AssumptionKind } from "../plan.js";

/**
 * 80% ranges where the shop's own history says nothing.
 *
 * - Elasticity: −1.8 with an sd of 0.7, the prior of the estimate as well. Tellis (1988) found a mean of
 *   −1.76 over 367 studies; Bijmolt, van Heerde & Pieters (2005) −2.62 over 1,851, promotions included.
 * - Promotion lift: units of a promoted week beside what the lower price brings; display and feature.
 * - Switching: of what a product loses by its price, half to three quarters goes to brands beside it in
 *   groceries (Bell, Chiang & Padmanabhan 1999: 75% of the effect; van Heerde, Gupta & Wittink 2003: a third
 *   of the units); an online shop loses more of it to other shops.
 * - Channel effect: attribution by last click books more than a channel causes.
 * - Half-saturation: today's spend is somewhere on the bend of the response, at a fifth to two thirds of the
 *   most that the channel could bring.
 * - Carry-over: a quarter of an advertisement's effect after a week, so that 90% of it is over within some
 *   months (Leone 1995); clicks work at once, brands for longer.
 * - Growth: a quarter's change of small shops that nothing is known of, as likely up as down.
 * - Season strength: a season that was seen is met again a little weaker or stronger.
 * - Market and noise: orders of magnitude of small shops.
 */
export const assumedRanges: Readonly<Record<AssumptionKind, readonly [low: number, high: number]>> = {
  elasticity: [-2.7, -0.9],
  switching: [0.2, 0.6],
  "promotion-lift": [1.05, 1.5],
  "channel-effect": [0.4, 0.9],
  "half-saturation": [0.5, 4],
  "carry-over": [0.1, 0.6],
  market: [0.87, 1.15],
  growth: [-0.08, 0.08],
  "season-strength": [0.7, 1.3],
  "weekly-noise": [0.05, 0.15],
  "product-noise": [0.15, 0.4],
};

export function assumed(kind: AssumptionKind, subject: string): Assumption {
  const [low, high] = assumedRanges[kind];
  return { kind, subject, low, high, source: { from: "assumed" } };
}
