import type { AssumptionKind } from "./plan.js";

/** Where a range of each kind must lie to make sense. */
export const assumptionBounds: Readonly<Record<AssumptionKind, readonly [least: number, most: number]>> = {
  elasticity: [-20, 0],
  "promotion-lift": [0, 100],
  "channel-effect": [0, 100],
  "half-saturation": [1e-6, 1e6],
  market: [0, 100],
  "weekly-noise": [0, 3],
  "product-noise": [0, 3],
};
