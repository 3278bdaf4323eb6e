import { mustNotBeNegative } from "../check.js";

/** A way to have parcels delivered; the keys are the column names of the sheet. */
export interface ModeCost {
  readonly name: string;
  readonly fixed_cost: number;
  readonly cost_per_parcel: number;
}

export interface DeliveryMode {
  parcels: number;
  mode: string;
  cost: number;
  /** Null where there is no other mode. */
  nextBest: string | null;
  /** Cost of the next best mode less that of the best. */
  saving: number | null;
}

/**
 * The cheapest way to deliver a volume: own fleet, third party, alliance or any other with a fixed and a
 * variable cost. Of equal ones the first is taken.
 *
 *   C_k = F_k + v_k·n,   saving = (second smallest C) − (smallest C)
 *
 * @param parcels n, per period, 0 or more
 * @param modes   name, F (money per period) and v (money per parcel), both 0 or more, one mode or more
 * @throws {InputError} if the volume or a cost is negative
 * @see Chopra & Meindl, Supply Chain Management, ch. "Transportation in a Supply Chain"; break-even of linear costs
 */
export function deliveryMode(parcels: number, modes: readonly ModeCost[]): DeliveryMode {
  mustNotBeNegative("parcels", parcels);
  const costs = modes.map(({ name, fixed_cost, cost_per_parcel }, index) => {
    mustNotBeNegative("modes: fixed_cost", fixed_cost, index);
    mustNotBeNegative("modes: cost_per_parcel", cost_per_parcel, index);
    return { name, cost: fixed_cost + cost_per_parcel * parcels };
  });
  const [best, next] = costs.sort((a, b) => a.cost - b.cost);
  return {
    parcels,
    mode: best.name,
    cost: best.cost,
    nextBest: next?.name ?? null,
    saving: next ? next.cost - best.cost : null,
  };
}
