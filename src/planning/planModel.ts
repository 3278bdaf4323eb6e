import type { Model } from "../simulation/model.js";
import type { Plan } from "./plan.js";

/** The plan as a model for the simulation engine. Throws PlanError for an impossible plan. */
export declare function planModel(plan: Plan): Model;
