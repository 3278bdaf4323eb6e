import type { AssumptionKind } from "./plan.js";

/** Where a range of each kind must lie to make sense. */
export const assumptionBounds: Readonly<Record<AssumptionKind, readonly [least: number, most: number]>> = {
  elasticity: [-20, 0],
  switching: [0, 0.95],
  "promotion-lift": [0, 100],
  "channel-effect": [0, 100],
  "half-saturation": [1e-6, 1e6],
  "carry-over": [0, 0.95],
  market: [0, 100],
  growth: [-0.9, 10],
  "season-strength": [0, 5],
  "weekly-noise": [0, 3],
  "product-noise": [0, 3],
};
