import type { Plan } from "../../src/planning/plan.js";
import type { PlanResults } from "../../src/planning/results.js";

/** Results with the plan they belong to. */
export interface Answer {
  readonly plan: Plan;
  readonly results: PlanResults;
}
