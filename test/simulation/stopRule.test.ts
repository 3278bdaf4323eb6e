import { expect, it } from "vitest";
import { sortedCopy } from "../../src/math/quantile.js";
import { normal } from "../../src/simulation/distributions/normal.js";
import type { Model } from "../../src/simulation/model.js";
import { simulate } from "../../src/simulation/simulate.js";
import { simulateInSlices } from "../../src/simulation/simulateInSlices.js";
import { simulateInWorkers } from "../../src/simulation/simulateInWorkers.js";
import { hashOfSamples } from "../../src/simulation/statistics/hashOfSamples.js";
import { standardError } from "../../src/simulation/statistics/moments.js";
import { quantileInterval } from "../../src/simulation/statistics/quantileInterval.js";
import { fakeWorkers } from "./fakeWorkers.js";

const model: Model = {
  inputs: [{ name: "x", distribution: normal(0, 100) }],
  outputs: ["profit"],
  run: (block, [profit]) => profit.set(block.input("x")),
};
const run = { trials: 200_000, seed: "stop" };
const stopWhen = { output: "profit", tolerance: 2 };
const slices = {
  pause: () => new Promise<void>((resolve) => setImmediate(resolve)),
  now: () => performance.now(),
};

it("ends at the first of 2,048, 4,096, 8,192 … trials at which mean and quantiles are as exact as asked", () => {
  const { trials, outputs } = simulate(model, { ...run, stopWhen });
  const profit = outputs.get("profit")!;
  // P95 of a normal has the standard error √(0.05·0.95/n) / φ(1.645) · 100 = 211/√n ≤ 2 from 11,139 trials on
  expect([trials, profit.length]).toEqual([16_384, 16_384]);
  expect(standardError(profit)).toBeLessThan(2);
  const { low, high } = quantileInterval(sortedCopy(profit), 0.95, 0.6826894921370859);
  expect(high - low).toBeLessThan(4);
});

it("stops at the same trial with the same bits however it is run, and begins a run that does not stop", async () => {
  const straight = simulate(model, { ...run, stopWhen }).outputs;
  const all = simulate(model, { ...run, trials: 20_000 }).outputs.get("profit")!;
  expect(hashOfSamples(new Map([["profit", all.slice(0, 16_384)]]))).toBe(hashOfSamples(straight));
  const sliced = await simulateInSlices(model, { ...run, ...slices, stopWhen });
  expect(hashOfSamples(sliced.outputs)).toBe(hashOfSamples(straight));
  for (const workers of [1, 3]) {
    const { startWorker, living } = fakeWorkers(() => model);
    const found = await simulateInWorkers(model, {
      ...run,
      ...slices,
      stopWhen,
      startWorker,
      workers,
      job: null,
    });
    expect(hashOfSamples(found.outputs)).toBe(hashOfSamples(straight));
    expect(living.size).toBe(0);
  }
});

it("makes all trials where the tolerance is out of reach, and no more than asked", () => {
  expect(
    simulate(model, { trials: 5000, seed: "x", stopWhen: { output: "profit", tolerance: 1e-9 } }).trials,
  ).toBe(5000);
  expect(
    simulate(model, { trials: 100, seed: "x", stopWhen: { output: "profit", tolerance: 1e9 } }).trials,
  ).toBe(100);
});

it("refuses an output that is not there and a tolerance that is none", () => {
  const stop = (rule: typeof stopWhen) => () => simulate(model, { ...run, stopWhen: rule });
  expect(stop({ output: "sales", tolerance: 1 })).toThrow(
    'by the output "sales", which the model does not have',
  );
  expect(stop({ output: "profit", tolerance: 0 })).toThrow("must be above 0; it is 0");
});
