import { describe, expect, it } from "vitest";
import { runPlan } from "../../../src/planning/runPlan.js";
import { fixed, planOf, promotion } from "../plans.js";

/** Units of a plan with this discount in all weeks, over today's, where only the lift counts. */
function unitsRatio(percent: number): number {
  const sale = promotion({ type: "percent-off", percent }, { lastWeek: 13 });
  const { plan, today } = runPlan(
    planOf({
      assumptions: [fixed("elasticity", "Kitchen", 0), fixed("promotion-lift", "", 1.4)],
      decisions: { promotions: [sale] },
    }),
  );
  return plan.units.mean / today.units.mean;
}

describe("the lift of a promotion", () => {
  it.each([
    [0.3, 1.4],
    [0.05, 1.4],
    [0.025, 1.2],
    [0.0005, 1.004],
    [0, 1],
  ])("at %d off is a factor of %d", (percent, ratio) => {
    expect(unitsRatio(percent)).toBeCloseTo(ratio, 10);
  });
});
