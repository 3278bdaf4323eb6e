import { describe, expect, it } from "vitest";
import { planModel } from "../../../src/planning/model/planModel.js";
import { demandForms, type Plan } from "../../../src/planning/plan.js";
import { kernelEngines } from "../../../src/simulation/kernel/openKernel.js";
import { simulate } from "../../../src/simulation/simulate.js";
import { simulateInWorkers } from "../../../src/simulation/simulateInWorkers.js";
import { hashOfSamples } from "../../../src/simulation/statistics/hashOfSamples.js";
import { fakeWorkers } from "../../simulation/fakeWorkers.js";
import { richPlan } from "./richPlan.js";

describe("a plan's bits", () => {
  const codeOf = (plan: Plan, engine?: (typeof kernelEngines)[number]) =>
    hashOfSamples(simulate(planModel(plan, engine && { engine }), plan.run).outputs);

  it("are the same on every machine, pinned here", () => {
    const codes = demandForms.map((form) => codeOf(richPlan(form)));
    expect(codes).toEqual(["0P0CE38EC8", "CW74MRA4ZE", "C2GE1W9K1N"]);
  });

  it("are the same by WebAssembly, JavaScript and the interpreter", () => {
    for (const form of demandForms) {
      const plan = richPlan(form, { trials: 512 });
      const codes = kernelEngines.map((engine) => codeOf(plan, engine));
      expect(new Set(codes).size).toBe(1);
    }
  });

  it("are the same with 1, 2 and 4 workers", async () => {
    const plan = richPlan("logit", { trials: 3000 });
    const code = codeOf(plan);
    for (const workers of [1, 2, 4]) {
      const { startWorker } = fakeWorkers((job) => planModel(job as Plan));
      const { outputs } = await simulateInWorkers(planModel(plan), {
        ...plan.run,
        workers,
        job: plan,
        startWorker,
        pause: () => new Promise((resolve) => setImmediate(resolve)),
        now: () => performance.now(),
      });
      expect([workers, hashOfSamples(outputs)]).toEqual([workers, code]);
    }
  });

  it("do not hang on which plans ran before", () => {
    const [plan, other] = [richPlan("isoelastic"), richPlan("linear", { weeks: 12, seed: "other" })];
    const model = planModel(plan);
    const first = hashOfSamples(simulate(model, plan.run).outputs);
    simulate(planModel(other), other.run);
    expect(hashOfSamples(simulate(model, plan.run).outputs)).toBe(first);
    expect(codeOf(plan)).toBe(first);
  });
});
