import { type PlanSize, planModel } from "../simulation/kernel/planModel.js";
import { answerAsNodeWorker } from "../simulation/nodeWorker.js";

answerAsNodeWorker((job) => planModel(job as PlanSize));
