import { planModel } from "../src/planning/model/planModel.js";
import type { Plan } from "../src/planning/plan.js";
import { answerBlocks, type WorkerScope } from "../src/simulation/answerBlocks.js";
import { answerHeavyWork } from "./heavyWork.js";

/** Name of the worker that does heavy work; all others compute blocks of trials. */
export const heavyWorkerName = "heavy work";

/** What this script does as a worker. */
export function serve(scope: WorkerScope & { readonly name: string }): void {
  if (scope.name === heavyWorkerName) answerHeavyWork(scope);
  else answerBlocks(scope, (plan) => planModel(plan as Plan));
}
