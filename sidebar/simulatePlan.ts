import { planModel } from "../src/planning/model/planModel.js";
import type { Plan } from "../src/planning/plan.js";
import { openCrew } from "../src/simulation/crew.js";
import { blockTrials } from "../src/simulation/model.js";
import { simulateInWorkers } from "../src/simulation/simulateInWorkers.js";
import type { WorkElsewhere } from "./heavyWork.js";
import { nextTurn } from "./nextTurn.js";
import type { Simulate } from "./state/running.js";

const mostWorkers = 4;
/** A block for each worker. */
const warmUpTrials = mostWorkers * blockTrials;

export interface PlanSimulator {
  readonly simulate: Simulate;
  /**
   * Runs a few trials of a plan for nothing, the first time it is called, so that workers have started and translated
   * their code when a person wants the first run; which ends this. Does nothing where there are no workers.
   */
  warmUp(plan: Plan): Promise<void>;
}

/**
 * Simulates in workers, which stay for the next run. Where the page forbids them, or they do not answer, the
 * work is done on the page in slices.
 */
export function openSimulator(startWorker: () => Worker, heavyWork: WorkElsewhere): PlanSimulator {
  const workers = Math.min(globalThis.navigator?.hardwareConcurrency || 2, mostWorkers);
  const crew = openCrew({ startWorker, workers });
  const now = () => performance.now();
  const warmUp = new AbortController();
  let isWarm = false;
  return {
    async simulate(plan, control) {
      isWarm = true;
      warmUp.abort();
      const how = { ...plan.run, ...control, job: plan, crew, pause: nextTurn, now };
      const samples = await simulateInWorkers(planModel(plan), how);
      return heavyWork.summarize(plan, samples);
    },
    async warmUp(plan) {
      if (isWarm || !(await heavyWork.isElsewhere) || isWarm) return;
      isWarm = true;
      const { signal } = warmUp;
      const pause = () => Promise.reject(new Error("Only workers are to be warmed up."));
      const how = { seed: plan.run.seed, trials: warmUpTrials, job: plan, crew, signal, pause, now };
      const ended = simulateInWorkers(planModel(plan), how).then((samples) =>
        heavyWork.summarize(plan, samples),
      );
      await ended.catch(() => {}); // what fails here fails in the run, which says so
    },
  };
}
