import { describe, expect, it } from "vitest";
import { heavyWorkHere, type WorkElsewhere } from "../../sidebar/heavyWork.js";
import { openSimulator } from "../../sidebar/simulatePlan.js";
import { planModel } from "../../src/planning/model/planModel.js";
import { newPlan } from "../../src/planning/newPlan.js";
import type { Plan } from "../../src/planning/plan.js";
import { runPlan } from "../../src/planning/runPlan.js";
import { smallShop } from "../fixtures/sidebar/smallShop.js";
import { fakeWorkers } from "../simulation/fakeWorkers.js";

const plan: Plan = { ...newPlan(smallShop).plan!, run: { weeks: 2, trials: 3000, seed: "warm" } };
const { code } = runPlan(plan);
const control = () => ({ signal: new AbortController().signal, onProgress: () => {} });

/** A simulator over workers on this thread, and how often it had something summarized. */
function opened(isElsewhere: boolean) {
  const workers = fakeWorkers((job) => planModel(job as Plan));
  let summaries = 0;
  const work: WorkElsewhere = {
    ...heavyWorkHere,
    isElsewhere: Promise.resolve(isElsewhere),
    summarize: (...parameters) => {
      summaries++;
      return heavyWorkHere.summarize(...parameters);
    },
  };
  const simulator = openSimulator(() => workers.startWorker() as Worker, work);
  return { simulator, workers, summaries: () => summaries };
}

describe("warming up", () => {
  it("starts the workers that the run then finds, and has them summarize", async () => {
    const { simulator, workers, summaries } = opened(true);
    await simulator.warmUp(plan);
    const started = workers.started();
    expect([started > 0, summaries()]).toEqual([true, 1]);
    expect((await simulator.simulate(plan, control())).code).toBe(code);
    expect([workers.started(), workers.living.size]).toEqual([started, started]);
  });

  it("gives way to a run at once, which has the same numbers", async () => {
    const { simulator, summaries } = opened(true);
    const warm = simulator.warmUp(plan);
    await Promise.resolve();
    await Promise.resolve();
    expect((await simulator.simulate(plan, control())).code).toBe(code);
    await warm;
    expect(summaries()).toBe(1);
  });

  it("is done once, and not after a run", async () => {
    const { simulator, summaries } = opened(true);
    await simulator.warmUp(plan);
    await simulator.warmUp(plan);
    expect(summaries()).toBe(1);
    const other = opened(true);
    await other.simulator.simulate(plan, control());
    await other.simulator.warmUp(plan);
    expect(other.summaries()).toBe(1);
  });

  it("leaves a page without workers alone", async () => {
    const { simulator, workers, summaries } = opened(false);
    await simulator.warmUp(plan);
    expect([workers.started(), summaries()]).toEqual([0, 0]);
  });
});
