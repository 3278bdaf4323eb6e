import { simulateInSteps } from "../simulation/simulate.js";
import { quantilesOf } from "../simulation/statistics/quantilesOf.js";
import { finish, type Steps } from "../simulation/steps.js";
import { nothingDecided } from "./emptyDecisions.js";
import { buildShopInSteps } from "./estimates/buildShop.js";
import { estimateInSteps } from "./estimates/estimate.js";
import { planModel } from "./model/planModel.js";
import { totalOutput } from "./model/planOutputs.js";
import type { Plan } from "./plan.js";
import { planLimits } from "./planLimits.js";
import { roundGoal } from "./roundGoal.js";
import { findTablesInSteps } from "./tables/findTables.js";
import type { FoundTables, Mapping, TableUse } from "./tables/foundTables.js";
import type { Issue } from "./tables/issue.js";
import { readTablesInSteps } from "./tables/readTables.js";
import type { Workbook } from "./tables/workbook.js";

export type { TableUse };

export interface NewPlan {
  readonly found: FoundTables;
  /** Rows used of each table that was found. */
  readonly uses: readonly TableUse[];
  /** Today's plan without decisions; null where the sheets do not make a shop: `issues` says why. */
  readonly plan: Plan | null;
  readonly issues: readonly Issue[];
}

const defaultRun = { weeks: 13, trials: 10_000, seed: "shopcast" } as const;

/**
 * From a spreadsheet's values to a plan that can be run: finds the tables, builds the shop, estimates what
 * is uncertain. The goal is a round number near today's median profit.
 *
 * @param mapping a person's own choice of tables and columns
 */
export function newPlan(workbook: Workbook, mapping: Mapping = {}): NewPlan {
  return finish(newPlanInSteps(workbook, mapping));
}

/** `newPlan` in steps of some rows, one product, one draw and the like. */
export function* newPlanInSteps(workbook: Workbook, mapping: Mapping = {}): Steps<NewPlan> {
  const found = yield* findTablesInSteps(workbook, mapping);
  const tables = yield* readTablesInSteps(workbook, found);
  const { shop: built, issues: shopIssues } = yield* buildShopInSteps(tables);
  const issues = [...found.issues, ...tables.issues, ...shopIssues];
  if (!built) return { found, uses: tables.uses, plan: null, issues };
  const { shop, assumptions, issues: estimateIssues } = yield* estimateInSteps(built, tables);
  const draft: Plan = {
    shop,
    assumptions,
    demandForm: "isoelastic",
    decisions: nothingDecided,
    goal: { profit: 0 },
    run: defaultRun,
  };
  return {
    found,
    uses: tables.uses,
    plan: { ...draft, goal: { profit: goalNear(yield* medianProfit(draft)) } },
    issues: [...issues, ...estimateIssues],
  };
}

/** Profit has no limit, but a goal has. */
function goalNear(profit: number): number {
  return Math.max(-planLimits.number, Math.min(planLimits.number, roundGoal(profit)));
}

const trialsForGoal = 512;

function* medianProfit(plan: Plan): Steps<number> {
  const samples = yield* simulateInSteps(planModel(plan), { trials: trialsForGoal, seed: plan.run.seed });
  return quantilesOf(samples.outputs.get(totalOutput("plan", "profit"))!, [0.5])[0];
}
