import type { AssumptionKind } from "../../src/planning/plan.js";
import type { NumberKind } from "./numberEntry.js";

/** How the ends of each kind of range are typed, and what they may be. */
export const assumptionEntry: Readonly<
  Record<AssumptionKind, { readonly kind: NumberKind; readonly min?: number; readonly max?: number }>
> = {
  elasticity: { kind: "number", max: 0 },
  switching: { kind: "percent", min: 0, max: 0.95 },
  "promotion-lift": { kind: "number", min: 0 },
  "channel-effect": { kind: "percent", min: 0 },
  "half-saturation": { kind: "number", min: 0 },
  "carry-over": { kind: "percent", min: 0, max: 0.95 },
  growth: { kind: "percent", min: -0.9 },
  "season-strength": { kind: "number", min: 0 },
  market: { kind: "percent", min: 0 },
  "weekly-noise": { kind: "percent", min: 0 },
  "product-noise": { kind: "percent", min: 0 },
};
