import { type BlockSimulator, blockSimulator, newArrays } from "./blocks.js";
import { blockTrials, type Model } from "./model.js";
import { finish } from "./steps.js";
import type { FromWorker, ToWorker } from "./workerProtocol.js";

/** The worker's own side of the line to the page; `self` in a dedicated worker. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
}

/**
 * Turns a worker into one that computes blocks for `simulateInWorkers`.
 *
 * @param makeModel builds the model from the job that the page sent
 */
export function answerBlocks(scope: WorkerScope, makeModel: (job: unknown) => Model): void {
  let work: { readonly model: Model; readonly compute: BlockSimulator } | null = null;
  const answer = (message: FromWorker, transfer: Transferable[] = []) => scope.postMessage(message, transfer);

  scope.onmessage = (event) => {
    const message = event.data as ToWorker;
    try {
      if (message.type === "job") {
        const model = makeModel(message.job);
        work = { model, compute: blockSimulator(model, message.key, message.sampling) };
        answer({ type: "ready" });
        return;
      }
      if (!work) throw new Error("The worker was asked for blocks before it had a job.");
      const { firstBlock, count } = message;
      const arrays = newArrays(work.model, count * blockTrials);
      finish(work.compute(message, arrays));
      const buffers = [...arrays.inputs, ...arrays.outputs].map((array) => array.buffer);
      answer({ type: "computed", firstBlock, count, ...arrays }, buffers);
    } catch (error) {
      answer({ type: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  };
}
