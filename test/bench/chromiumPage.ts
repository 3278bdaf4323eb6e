import { answerBlocks } from "../../src/simulation/answerBlocks.js";
import { simulateInWorkers } from "../../src/simulation/simulateInWorkers.js";
import { type PlanSize, planModel } from "../simulation/kernel/planModel.js";

const size = { products: 200, weeks: 52 };

/** In a page: makes `benchPlan` known. In a worker: answers for blocks. */
if (typeof document === "undefined") {
  answerBlocks(self as never, (job) => planModel(job as PlanSize));
} else {
  Object.assign(globalThis, { benchPlan });
}

/** Milliseconds of a whole run, workers' start included: the median of five. */
async function benchPlan(): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    await simulateInWorkers(planModel(size), {
      trials: 10_240,
      seed: `bench ${round}`,
      workers: 2,
      job: size,
      startWorker: () => new Worker((globalThis as unknown as { benchScript: string }).benchScript),
      pause: () => new Promise((resolve) => setTimeout(resolve)),
      now: () => performance.now(),
    });
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[2];
}
