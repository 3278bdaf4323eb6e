import { answerBlocks, type WorkerScope } from "../../src/simulation/answerBlocks.js";
import type { WorkerLike } from "../../src/simulation/crew.js";
import type { Model } from "../../src/simulation/model.js";

/** What goes wrong with a worker, if anything. */
export type Fault =
  | { readonly kind: "none" }
  | { readonly kind: "never starts" }
  | { readonly kind: "dies"; readonly afterBatches: number }
  | { readonly kind: "falls silent"; readonly afterBatches: number };

/** Workers on this very thread: messages are cloned and delivered in turns of their own, as a page does. */
export function fakeWorkers(makeModel: (job: unknown) => Model, faults: readonly Fault[] = []) {
  const living = new Set<WorkerLike>();
  let started = 0;
  const startWorker = (): WorkerLike => {
    const fault: Fault = faults[started++] ?? { kind: "none" };
    let batches = 0;
    const worker: WorkerLike = {
      onmessage: null,
      onerror: null,
      postMessage(message) {
        const data: unknown = structuredClone(message);
        setImmediate(() => {
          if (!living.has(worker) || fault.kind === "never starts") return;
          if ("afterBatches" in fault && ++batches > fault.afterBatches + 1) {
            if (fault.kind === "dies") worker.onerror?.(new Event("error") as ErrorEvent);
            return;
          }
          scope.onmessage?.({ data } as MessageEvent);
        });
      },
      terminate: () => void living.delete(worker),
    };
    const scope: WorkerScope = {
      onmessage: null,
      postMessage(message, transfer) {
        const data: unknown = structuredClone(message, { transfer: [...transfer] });
        setImmediate(() => living.has(worker) && worker.onmessage?.({ data } as MessageEvent));
      },
    };
    answerBlocks(scope, makeModel);
    living.add(worker);
    return worker;
  };
  return { startWorker, living, started: () => started };
}
