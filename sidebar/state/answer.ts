import type { Plan } from "../../src/planning/plan.js";
import type { PlanResults } from "../../src/planning/results.js";

/** Results with the plan they belong to. */
export interface Answer {
  readonly plan: Plan;
  readonly results: PlanResults;
}

/** Trials of a first look at a changed plan, before all of them are computed. */
export const firstLookTrials = 1024;

/** Whether there are fewer trials in the answer than the plan asks for. */
export function isFirstLook({ plan, results }: Answer): boolean {
  return results.trials < plan.run.trials;
}

export function isSamePlan(a: Plan | null | undefined, b: Plan | null | undefined): boolean {
  return !!a && !!b && (a === b || JSON.stringify(a) === JSON.stringify(b));
}
