import { describe, expect, it } from "vitest";
import { openCrew } from "../../src/simulation/crew.js";
import type { Model, Samples } from "../../src/simulation/model.js";
import { simulate } from "../../src/simulation/simulate.js";
import { simulateInWorkers } from "../../src/simulation/simulateInWorkers.js";
import { hashOfSamples } from "../../src/simulation/statistics/hashOfSamples.js";
import { type Fault, fakeWorkers } from "./fakeWorkers.js";
import { noisyShop } from "./models.js";

/** The shop with its profit multiplied by a factor, which is the job. */
const shopTimes = (factor: number): Model => ({
  ...noisyShop,
  run(block, outputs) {
    noisyShop.run(block, outputs);
    for (let t = 0; t < block.trials; t++) outputs[1][t] *= factor;
  },
});

function openTestCrew(workers: number, faults: readonly Fault[] = []) {
  const fakes = fakeWorkers((job) => shopTimes(job as number), faults);
  const crew = openCrew({ startWorker: fakes.startWorker, workers });
  let slicesHere = 0;
  const pause = () => {
    slicesHere++;
    return new Promise<void>((resolve) => setImmediate(resolve));
  };
  const run = (factor: number, more: object = {}) =>
    simulateInWorkers(shopTimes(factor), {
      ...options,
      crew,
      job: factor,
      silenceLimitMs: 100,
      pause,
      now: () => performance.now(),
      ...more,
    });
  return { crew, run, started: fakes.started, living: () => fakes.living.size, slicesHere: () => slicesHere };
}

const options = { trials: 20_000, seed: "crew" };
const bitsOf = ({ outputs }: Samples) => hashOfSamples(outputs);
const bits = (factor: number) => bitsOf(simulate(shopTimes(factor), options));
const [once, twice] = [bits(1), bits(2)];

/** Cancels a run after so many reports of progress. */
function cancelAfter(reports: number) {
  const controller = new AbortController();
  let told = 0;
  const onProgress = () => {
    if (++told === reports) controller.abort(new Error("Cancelled."));
  };
  return { signal: controller.signal, onProgress };
}

describe("a crew", () => {
  it("serves one run after the other with the same workers, each run with its own job", async () => {
    const { crew, run, started, living, slicesHere } = openTestCrew(2);
    expect(started()).toBe(0);
    expect(bitsOf(await run(1))).toBe(once);
    expect(bitsOf(await run(2))).toBe(twice);
    expect(bitsOf(await run(1))).toBe(once);
    expect(started()).toBe(2);
    expect(slicesHere()).toBe(0);
    crew.close();
    expect(living()).toBe(0);
  });

  it("starts only as many workers as a run has blocks, and the others when a run needs them", async () => {
    const { crew, run, started } = openTestCrew(4);
    await run(1, { trials: 600 });
    expect(started()).toBe(2);
    expect(bitsOf(await run(1))).toBe(once);
    expect(started()).toBe(4);
    crew.close();
  });

  it("ignores what its workers still answer to a cancelled run", async () => {
    const { crew, run, started, living, slicesHere } = openTestCrew(2);
    for (const reports of [1, 2, 3, 5]) {
      const first = run(1, cancelAfter(reports));
      await expect(first).rejects.toThrow("Cancelled.");
      expect(bitsOf(await run(2))).toBe(twice);
    }
    expect(started()).toBe(2);
    expect(slicesHere()).toBe(0);
    crew.close();
    expect(living()).toBe(0);
  });

  it("replaces workers that do not come to an end with a cancelled run", async () => {
    const { crew, run, started, living, slicesHere } = openTestCrew(2, [
      { kind: "falls silent", afterBatches: 0 },
      { kind: "falls silent", afterBatches: 0 },
    ]);
    const controller = new AbortController();
    const first = run(1, { signal: controller.signal, silenceLimitMs: 10_000 });
    setTimeout(() => controller.abort(new Error("Cancelled.")), 50);
    await expect(first).rejects.toThrow("Cancelled.");
    expect(bitsOf(await run(2, { silenceLimitMs: 10_000 }))).toBe(twice);
    expect(started()).toBe(4);
    expect(slicesHere()).toBe(0);
    crew.close();
    expect(living()).toBe(0);
  });

  it("ends a worker that does not come to an end with a cancelled run also where no other run follows", async () => {
    const { run, living } = openTestCrew(1, [{ kind: "falls silent", afterBatches: 0 }]);
    const controller = new AbortController();
    const first = run(1, { signal: controller.signal, silenceLimitMs: 10_000 });
    setTimeout(() => controller.abort(new Error("Cancelled.")), 50);
    await expect(first).rejects.toThrow("Cancelled.");
    expect(living()).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(living()).toBe(0);
  });

  it.each<Fault>([
    { kind: "dies", afterBatches: 1 },
    { kind: "falls silent", afterBatches: 1 },
  ])("replaces a worker for the next run: %o", async (fault) => {
    const { crew, run, started, living } = openTestCrew(2, [fault]);
    expect(bitsOf(await run(1))).toBe(once);
    expect(living()).toBe(1);
    expect(bitsOf(await run(2))).toBe(twice);
    expect(started()).toBe(3);
    crew.close();
    expect(living()).toBe(0);
  });

  it("leaves a run that is under way to this thread when it is closed, and later runs as well", async () => {
    const { crew, run, started, living } = openTestCrew(2);
    const first = run(1, { onProgress: (done: number) => done > 4_000 && crew.close() });
    expect(bitsOf(await first)).toBe(once);
    expect(living()).toBe(0);
    expect(bitsOf(await run(2))).toBe(twice);
    expect(started()).toBe(2);
  });

  it("leaves a second run at the same time to this thread", async () => {
    const { crew, run, started } = openTestCrew(2);
    const both = await Promise.all([run(1), run(2)]);
    expect(both.map(bitsOf)).toEqual([once, twice]);
    expect(started()).toBe(2);
    crew.close();
  });

  it("is refused without a worker", () => {
    expect(() => openTestCrew(0)).toThrow("The number of workers must be a whole number above 0; it is 0.");
  });
});
