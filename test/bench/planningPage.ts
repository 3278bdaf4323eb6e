import { planModel } from "../../src/planning/model/planModel.js";
import type { Plan } from "../../src/planning/plan.js";
import { answerBlocks } from "../../src/simulation/answerBlocks.js";
import { simulateInWorkers } from "../../src/simulation/simulateInWorkers.js";
import { bigPlan, type Supply } from "./bigPlan.js";

/** In a page: makes `benchPlans` known. In a worker: answers for blocks. */
if (typeof document === "undefined") answerBlocks(self as never, (job) => planModel(job as Plan));
else Object.assign(globalThis, { benchPlans });

/** Milliseconds of a whole run of 10,000 trials, workers' start included, by supply: medians of five. */
async function benchPlans(): Promise<Record<Supply, number>> {
  const times: Record<Supply, number[]> = { unlimited: [], steady: [], "reorder-point": [] };
  for (let round = 0; round < 5; round++) {
    for (const supply of Object.keys(times) as Supply[]) {
      const plan = bigPlan(200, 52, 10_000, supply);
      const start = performance.now();
      await simulateInWorkers(planModel(plan), {
        ...plan.run,
        workers: 2,
        job: plan,
        startWorker: () => new Worker((globalThis as unknown as { benchScript: string }).benchScript),
        pause: () => new Promise((resolve) => setTimeout(resolve)),
        now: () => performance.now(),
      });
      times[supply].push(performance.now() - start);
    }
  }
  const median = (list: number[]) => list.sort((a, b) => a - b)[2];
  return {
    unlimited: median(times.unlimited),
    steady: median(times.steady),
    "reorder-point": median(times["reorder-point"]),
  };
}
