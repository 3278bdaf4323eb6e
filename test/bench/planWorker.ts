import { parentPort } from "node:worker_threads";
import { answerBlocks, type WorkerScope } from "../../src/simulation/answerBlocks.js";
import { type PlanSize, planModel } from "./planModel.js";

/** Node's port to the main thread, as the page's worker sees its own. */
const scope: WorkerScope = {
  onmessage: null,
  postMessage: (message, transfer) => parentPort!.postMessage(message, transfer as ArrayBuffer[]),
};
parentPort!.on("message", (data: unknown) => scope.onmessage?.({ data } as MessageEvent));
answerBlocks(scope, (job) => planModel(job as PlanSize));
