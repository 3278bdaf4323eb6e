import { planModel } from "../src/planning/planModel.js";
import { summarizePlan } from "../src/planning/runPlan.js";
import { simulateInWorkers } from "../src/simulation/simulateInWorkers.js";
import type { Simulate } from "./state/running.js";

/**
 * Simulates in workers made from the worker's source text. Where the page forbids them, or they do not
 * answer, the work is done on the page in slices.
 */
export function simulateWith(workerSource: string): Simulate {
  const url = URL.createObjectURL(new Blob([workerSource], { type: "text/javascript" }));
  const workers = Math.min(Math.max((navigator.hardwareConcurrency || 2) - 1, 1), 4);
  return async (plan, { signal, onProgress }) => {
    const samples = await simulateInWorkers(planModel(plan), {
      ...plan.run,
      job: plan,
      startWorker: () => new Worker(url),
      workers,
      signal,
      onProgress,
      pause: nextTurn,
      now: () => performance.now(),
    });
    return summarizePlan(plan, samples);
  };
}

/** One turn of the page's own loop, without the 4 ms that a nested setTimeout takes. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
