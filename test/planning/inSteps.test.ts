import { describe, expect, it } from "vitest";
import { planModel } from "../../src/planning/model/planModel.js";
import { newPlanInSteps } from "../../src/planning/newPlan.js";
import { planPartsInSteps } from "../../src/planning/planParts.js";
import { summarizeInSteps } from "../../src/planning/runPlan.js";
import { simulate } from "../../src/simulation/simulate.js";
import type { Steps } from "../../src/simulation/steps.js";
import { salesCells, spendCells } from "../fixtures/sidebar/longHistory.js";
import { richPlan } from "./model/richPlan.js";
import { workbook } from "./plans.js";

/** Between two of which a page can answer: the more work, the more of them. */
function countSteps(steps: Steps<unknown>): number {
  let count = 0;
  for (const _ of steps) count++;
  return count;
}

describe("heavy planning work", () => {
  it("reads some thousand rows at a step", () => {
    const steps = (weeks: number) => countSteps(newPlanInSteps(workbook({ sales: salesCells(500, weeks) })));
    const [short, long] = [steps(12), steps(36)];
    // 6,000 and 18,000 rows are gone through several times, and estimated a product or a column at a step
    expect(short).toBeGreaterThan(500);
    expect(long - short).toBeGreaterThanOrEqual(4 * (12_000 / 2000));
  });

  it("draws what channels do once at a step", () => {
    const sales = salesCells(10, 60);
    const without = countSteps(newPlanInSteps(workbook({ sales })));
    const withChannels = countSteps(newPlanInSteps(workbook({ sales, spend: spendCells(60) })));
    expect(withChannels - without).toBeGreaterThan(1000);
  });

  it("summarizes one output at a step, and the parts one product", () => {
    const plan = richPlan("isoelastic", { trials: 512 });
    const samples = simulate(planModel(plan), plan.run);
    expect(countSteps(summarizeInSteps(plan, samples))).toBeGreaterThan(samples.outputs.size);
    expect(countSteps(planPartsInSteps(plan))).toBeGreaterThan(plan.shop.products.length);
  });
});
