import type { Samples } from "../simulation/model.js";
import type { Plan } from "./plan.js";
import type { PlanResults } from "./results.js";

/** Simulates a plan and summarizes it. Throws PlanError for an impossible plan. */
export declare function runPlan(plan: Plan): PlanResults;

/** What the samples of `planModel(plan)` say. */
export declare function summarizePlan(plan: Plan, samples: Samples): PlanResults;
