import type { Plan } from "../src/planning/plan.js";
import { planModel } from "../src/planning/planModel.js";
import { answerBlocks, type WorkerScope } from "../src/simulation/answerBlocks.js";

answerBlocks(globalThis as unknown as WorkerScope, (plan) => planModel(plan as Plan));
