import { planModel } from "../../src/planning/model/planModel.js";
import type { Plan } from "../../src/planning/plan.js";
import { answerBlocks } from "../../src/simulation/answerBlocks.js";
import { openCrew } from "../../src/simulation/crew.js";
import { simulateInWorkers } from "../../src/simulation/simulateInWorkers.js";
import { bigPlan, type Supply } from "./bigPlan.js";

/** In a page: makes `benchPlans` known. In a worker: answers for blocks. */
if (typeof document === "undefined") answerBlocks(self as never, (job) => planModel(job as Plan));
else Object.assign(globalThis, { benchPlans });

export interface RunTimes {
  /** The first run, with the workers' start and the translation of code. */
  readonly first: number;
  /** The median of four that follow, in the same workers. */
  readonly next: number;
}

/** Milliseconds of runs of 10,000 trials with two workers, as the sidebar makes them, by supply. */
async function benchPlans(): Promise<Record<Supply, RunTimes>> {
  return {
    unlimited: await timesOf("unlimited"),
    steady: await timesOf("steady"),
    "reorder-point": await timesOf("reorder-point"),
  };
}

async function timesOf(supply: Supply): Promise<RunTimes> {
  const plan = bigPlan(200, 52, 10_000, supply);
  const startWorker = () => new Worker((globalThis as unknown as { benchScript: string }).benchScript);
  const crew = openCrew({ startWorker, workers: 2 });
  const run = async () => {
    const start = performance.now();
    await simulateInWorkers(planModel(plan), {
      ...plan.run,
      crew,
      job: plan,
      pause: () => new Promise((resolve) => setTimeout(resolve)),
      now: () => performance.now(),
    });
    return performance.now() - start;
  };
  const first = await run();
  const next = [await run(), await run(), await run(), await run()].sort((a, b) => a - b);
  crew.close();
  return { first, next: (next[1] + next[2]) / 2 };
}
