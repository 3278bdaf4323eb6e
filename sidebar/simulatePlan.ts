import { planModel } from "../src/planning/model/planModel.js";
import { openCrew } from "../src/simulation/crew.js";
import { simulateInWorkers } from "../src/simulation/simulateInWorkers.js";
import type { HeavyWork } from "./heavyWork.js";
import { nextTurn } from "./nextTurn.js";
import type { Simulate } from "./state/running.js";

const mostWorkers = 4;

/**
 * Simulates in workers, which stay for the next run. Where the page forbids them, or they do not answer, the
 * work is done on the page in slices.
 */
export function simulateWith(startWorker: () => Worker, { summarize }: HeavyWork): Simulate {
  const workers = Math.min(globalThis.navigator?.hardwareConcurrency || 2, mostWorkers);
  const crew = openCrew({ startWorker, workers });
  return async (plan, { signal, onProgress }) => {
    const samples = await simulateInWorkers(planModel(plan), {
      ...plan.run,
      job: plan,
      crew,
      signal,
      onProgress,
      pause: nextTurn,
      now: () => performance.now(),
    });
    return summarize(plan, samples);
  };
}
