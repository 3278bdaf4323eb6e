import { checkPlan } from "../src/planning/checkPlan.js";
import { goalOfPlan } from "../src/planning/goals/goalOfPlan.js";
import { planModel } from "../src/planning/model/planModel.js";
import type { Plan } from "../src/planning/plan.js";
import { PlanError } from "../src/planning/planError.js";
import { responseCurve } from "../src/planning/responseCurve.js";
import { cellsToScenario } from "../src/planning/scenario/cellsToScenario.js";
import { changedFacts } from "../src/planning/scenario/changedFacts.js";
import { compareScenarios } from "../src/planning/scenario/compareScenarios.js";
import { dataFingerprint } from "../src/planning/scenario/dataFingerprint.js";
import { scenarioToCells } from "../src/planning/scenario/scenarioToCells.js";
import type { Distribution } from "../src/simulation/distributions/distribution.js";
import { selectedTable } from "./entry/selectedTable.js";
import { type HeavyWork, heavyWorkIn } from "./heavyWork.js";
import { openSimulator, type PlanSimulator } from "./simulatePlan.js";
import { heavyWorkerName } from "./worker.js";

/** What is quick enough for the page's own thread. */
const quickWork = {
  cellsToScenario,
  changedFacts,
  compareScenarios,
  dataFingerprint,
  goalOfPlan,
  problemOf,
  responseCurve,
  inputsOf,
  scenarioToCells,
  selectedTable,
};

/**
 * All that reads tables, plans and simulates: more than the page itself, which therefore is drawn without it and
 * gets it from the script afterwards.
 */
export type Engine = typeof quickWork & HeavyWork & PlanSimulator;

/** @param startWorker starts a worker that runs the engine's own script; throws where the page forbids that */
export function openEngine(startWorker: (name: string) => Worker): Engine {
  const heavyWork = heavyWorkIn(() => startWorker(heavyWorkerName));
  return { ...quickWork, ...heavyWork, ...openSimulator(() => startWorker(""), heavyWork) };
}

/** What is impossible in a plan; null where nothing is. */
function problemOf(plan: Plan): PlanError | null {
  try {
    checkPlan(plan);
    return null;
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
}

/** The distributions that a run draws from, by the names of the inputs; none while the plan is impossible. */
function inputsOf(plan: Plan): ReadonlyMap<string, Distribution> {
  if (problemOf(plan)) return new Map();
  return new Map(planModel(plan).inputs.map(({ name, distribution }) => [name, distribution]));
}
