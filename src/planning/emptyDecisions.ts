import type { Decisions, Promotion } from "./plan.js";

/** Today's plan: nothing is decided differently. */
export const nothingDecided: Decisions = { prices: [], floors: [], promotions: [], budget: [] };

/** How a promotion begins, before a person says more: of all products, answered by elasticity, paid by the shop. */
export const plainPromotion: Omit<Promotion, "name" | "offer" | "firstWeek" | "lastWeek"> = {
  scope: { of: "all" },
  platformShare: 0,
  response: { by: "elasticity" },
  cannibalization: 0,
  pullForward: 0,
  pullForwardWeeks: 2,
  fillUp: 0,
  stacks: true,
};
