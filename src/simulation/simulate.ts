import { blockSimulator } from "./blocks.js";
import { openLedger } from "./ledger.js";
import type { Model, Samples } from "./model.js";
import { checkRun, type RunOptions } from "./runOptions.js";
import { streamKey } from "./streams.js";

/** Blocks computed at a time: their arrays still fit into the processor's cache. */
const batch = 8;

/**
 * Runs a model straight through, on this thread.
 *
 * @returns all draws and outcomes, in trial order; the same bits as from `simulateInSlices` and
 *          `simulateInWorkers`; a run of more trials begins with those of a shorter one
 * @throws {RangeError} with a sentence, for options or a model that cannot be run
 * @throws {Error} naming output, trial and inputs, if an outcome is NaN or infinite
 */
export function simulate(model: Model, options: RunOptions): Samples {
  checkRun(model, options);
  const key = streamKey(options.seed);
  const ledger = openLedger(model, key, options);
  const compute = blockSimulator(model, key, options.sampling);
  for (let range = ledger.take(batch); range; range = ledger.take(batch)) {
    compute(range, ledger.places(range));
    ledger.filled(range);
  }
  return ledger.result();
}
