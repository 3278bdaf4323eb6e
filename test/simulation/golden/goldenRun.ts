import type { WorkerLike } from "../../../src/simulation/crew.js";
import { type KernelEngine, kernelEngines } from "../../../src/simulation/kernel/openKernel.js";
import { simulateInWorkers } from "../../../src/simulation/simulateInWorkers.js";
import { hashOfSamples } from "../../../src/simulation/statistics/hashOfSamples.js";
import { goldenModel } from "./goldenModel.js";

/** Trials of a run whose bits must be the same on every machine, in every browser, in any way. */
const run = { trials: 2_500, seed: "golden" };

/** The code of all inputs and outputs of that run. */
export const goldenCode = "R2YDVFPQ5J";

/** The codes of the run on these engines, each with 1, 2 and 4 workers; e.g. `{ "wasm, 2 workers": … }`. */
export async function goldenCodes(
  startWorker: () => WorkerLike,
  pause: () => Promise<void>,
  engines: readonly KernelEngine[] = kernelEngines,
): Promise<Record<string, string>> {
  const codes: Record<string, string> = {};
  for (const engine of engines) {
    for (const workers of [1, 2, 4]) {
      let started = 0;
      const start = () => {
        started++;
        return startWorker();
      };
      const { inputs, outputs } = await simulateInWorkers(goldenModel({ engine }), {
        ...run,
        workers,
        job: { engine },
        startWorker: start,
        pause,
        now: () => performance.now(),
        startLimitMs: 60_000,
      });
      if (started !== workers) throw new Error(`${started} workers were started instead of ${workers}.`);
      codes[`${engine}, ${workers} workers`] = hashOfSamples(new Map([...inputs, ...outputs]));
    }
  }
  return codes;
}
