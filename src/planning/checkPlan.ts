import type { Plan } from "./plan.js";

/** Throws a PlanError that says what is impossible in a plan; returns the plan. */
export declare function checkPlan(plan: Plan): Plan;
