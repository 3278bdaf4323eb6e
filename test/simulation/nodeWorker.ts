import { parentPort, Worker } from "node:worker_threads";
import { answerBlocks, type WorkerScope } from "../../src/simulation/answerBlocks.js";
import type { WorkerLike } from "../../src/simulation/crew.js";
import type { Model } from "../../src/simulation/model.js";

/** A thread of Node that looks like a page's worker. */
export function nodeWorker(script: string): WorkerLike {
  const worker = new Worker(script);
  const adapter: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => worker.postMessage(message),
    terminate: () => void worker.terminate(),
  };
  worker.on("message", (data) => adapter.onmessage?.({ data } as MessageEvent));
  worker.on("error", () => adapter.onerror?.(new Event("error") as ErrorEvent));
  return adapter;
}

/** The thread's own side of it. */
export function answerAsNodeWorker(makeModel: (job: unknown) => Model): void {
  const port = parentPort!;
  const scope: WorkerScope = {
    onmessage: null,
    postMessage: (message, transfer) => port.postMessage(message, transfer as ArrayBuffer[]),
  };
  port.on("message", (data: unknown) => scope.onmessage?.({ data } as MessageEvent));
  answerBlocks(scope, makeModel);
}
