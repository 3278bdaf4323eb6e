import { describe, expect, it } from "vitest";
import type { Model, Samples } from "../../src/simulation/model.js";
import { simulate } from "../../src/simulation/simulate.js";
import { simulateInSlices } from "../../src/simulation/simulateInSlices.js";
import { simulateInWorkers } from "../../src/simulation/simulateInWorkers.js";
import { hashOfSamples } from "../../src/simulation/statistics/hashOfSamples.js";
import { type Fault, fakeWorkers } from "./fakeWorkers.js";
import { noisyShop } from "./models.js";

const run = { trials: 20_000, seed: "running" };
const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
const slices = { pause, now: () => performance.now() };

const bitsOf = ({ inputs, outputs }: Samples) => hashOfSamples(inputs) + hashOfSamples(outputs);

/** A clock on which every look takes 5 ms: a slice is three blocks long. */
function slowClock() {
  let time = 0;
  return () => (time += 5);
}

function inWorkers(faults: readonly Fault[], workers: number, more: object = {}, model: Model = noisyShop) {
  const crew = fakeWorkers(() => model, faults);
  const limits = { startLimitMs: 100, silenceLimitMs: 100 };
  const { startWorker } = crew;
  const samples = simulateInWorkers(model, {
    ...run,
    ...slices,
    ...limits,
    startWorker,
    workers,
    job: {},
    ...more,
  });
  return { crew, samples };
}

const broken: Model = {
  ...noisyShop,
  run(block, outputs) {
    noisyShop.run(block, outputs);
    if (block.index >= 9) outputs[1][block.index] = Number.NaN;
  },
};
const brokenMessage = /^The output "profit" is NaN in trial 4618, where the inputs are demand = /;

const throwing: Model = {
  ...noisyShop,
  run(block, outputs) {
    if (block.index === 5) throw new Error("No price for tea.");
    noisyShop.run(block, outputs);
  },
};

describe("a run", () => {
  const straight = bitsOf(simulate(noisyShop, run));

  it("gives the same bits straight through and in slices", async () => {
    const samples = await simulateInSlices(noisyShop, { ...run, pause, now: slowClock() });
    expect(bitsOf(samples)).toBe(straight);
  });

  it.each([1, 2, 3, 8])("gives the same bits in %d workers, and leaves none behind", async (workers) => {
    const { crew, samples } = inWorkers([], workers);
    expect(bitsOf(await samples)).toBe(straight);
    expect(crew.started()).toBe(workers);
    expect(crew.living.size).toBe(0);
  });

  it("does not start more workers than there are blocks", async () => {
    const { crew, samples } = inWorkers([], 8, { trials: 600 });
    expect((await samples).trials).toBe(600);
    expect(crew.started()).toBe(2);
  });

  it.each<[string, Fault[]]>([
    ["one worker dies half-way", [{ kind: "dies", afterBatches: 2 }]],
    ["one worker falls silent half-way", [{ kind: "falls silent", afterBatches: 1 }]],
    ["one worker never starts", [{ kind: "never starts" }]],
    [
      "all workers die",
      [
        { kind: "dies", afterBatches: 1 },
        { kind: "dies", afterBatches: 3 },
      ],
    ],
    ["no worker starts", [{ kind: "never starts" }, { kind: "never starts" }]],
  ])("gives the same bits where %s", async (_what, faults) => {
    const { crew, samples } = inWorkers(faults, 2);
    expect(bitsOf(await samples)).toBe(straight);
    expect(crew.living.size).toBe(0);
  });

  it("runs on this thread where the page forbids workers or cannot send the job", async () => {
    const startWorker = () => {
      throw new Error("Refused by the page's policy.");
    };
    expect(bitsOf(await inWorkers([], 2, { startWorker }).samples)).toBe(straight);
    const { crew, samples } = inWorkers([], 2, { job: () => "a function cannot be sent" });
    expect(bitsOf(await samples)).toBe(straight);
    expect(crew.living.size).toBe(0);
  });

  it("tells its progress, which rises to all trials", async () => {
    for (const start of [
      (onProgress: (done: number) => void) =>
        simulateInSlices(noisyShop, { ...run, pause, now: slowClock(), onProgress }),
      (onProgress: (done: number) => void) => inWorkers([], 2, { onProgress }).samples,
    ]) {
      const told: number[] = [];
      await start((done) => told.push(done));
      expect(told.length).toBeGreaterThan(5);
      expect(told).toEqual([...told].sort((a, b) => a - b));
      expect(told.at(-1)).toBe(run.trials);
    }
  });

  it("gives way to the page after slices of 12 ms", async () => {
    let pauses = 0;
    const counted = () => {
      pauses++;
      return pause();
    };
    await simulateInSlices(noisyShop, { ...run, pause: counted, now: slowClock() });
    expect(pauses).toBe(Math.ceil(40 / 3));
  });
});

describe("a cancelled run", () => {
  it("stops in slices and in workers, says why, and leaves no worker behind", async () => {
    for (const start of [
      (control: object) => simulateInSlices(noisyShop, { ...run, pause, now: slowClock(), ...control }),
      (control: object) => inWorkers([], 2, control).samples,
    ]) {
      const controller = new AbortController();
      let told = 0;
      const onProgress = () => {
        if (++told === 3) controller.abort(new Error("Cancelled by the person."));
      };
      await expect(start({ signal: controller.signal, onProgress })).rejects.toThrow(
        "Cancelled by the person.",
      );
      expect(told).toBe(3);
    }
    const controller = new AbortController();
    const { crew, samples } = inWorkers([], 2, { signal: controller.signal });
    controller.abort();
    await expect(samples).rejects.toThrow("aborted");
    expect(crew.living.size).toBe(0);
  });

  it("does not begin where it was cancelled before", async () => {
    const signal = AbortSignal.abort();
    await expect(simulateInSlices(noisyShop, { ...run, ...slices, signal })).rejects.toThrow("aborted");
    const { crew, samples } = inWorkers([], 2, { signal });
    await expect(samples).rejects.toThrow("aborted");
    expect(crew.started()).toBe(0);
  });
});

describe("a run that fails", () => {
  it("names the same trial however it is run", async () => {
    expect(() => simulate(broken, run)).toThrow(brokenMessage);
    await expect(simulateInSlices(broken, { ...run, ...slices })).rejects.toThrow(brokenMessage);
    for (const workers of [1, 2, 5]) {
      const { crew, samples } = inWorkers([], workers, {}, broken);
      await expect(samples).rejects.toThrow(brokenMessage);
      expect(crew.living.size).toBe(0);
    }
  });

  it("names the same trial where the worker with the first failing block dies before it can say so", async () => {
    const faults: Fault[] = [{ kind: "dies", afterBatches: 2 }];
    const { crew, samples } = inWorkers(faults, 3, {}, broken);
    await expect(samples).rejects.toThrow(brokenMessage);
    expect(crew.living.size).toBe(0);
  });

  it("passes on what the model says", async () => {
    expect(() => simulate(throwing, run)).toThrow("No price for tea.");
    await expect(inWorkers([], 2, {}, throwing).samples).rejects.toThrow("No price for tea.");
  });

  it("falls back to this thread where the worker cannot build the model", async () => {
    const crew = fakeWorkers(() => {
      throw new Error("Unknown job.");
    });
    const { startWorker } = crew;
    const samples = await simulateInWorkers(noisyShop, {
      ...run,
      ...slices,
      startWorker,
      workers: 2,
      job: null,
    });
    expect(bitsOf(samples)).toBe(bitsOf(simulate(noisyShop, run)));
    expect(crew.living.size).toBe(0);
  });

  it("refuses impossible options before a worker starts", async () => {
    for (const [options, message] of [
      [{ trials: 0 }, "it is 0"],
      [{ seed: "" }, "The seed is empty"],
      [{ workers: 0 }, "number of workers"],
    ] as const) {
      const { crew, samples } = inWorkers([], 2, options);
      await expect(samples).rejects.toThrow(message);
      expect(crew.started()).toBe(0);
    }
  });
});
