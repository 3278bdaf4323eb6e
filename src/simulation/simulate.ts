import { blockSimulator } from "./blocks.js";
import { type Ledger, openLedger } from "./ledger.js";
import type { Model, Samples } from "./model.js";
import { checkRun, type RunOptions } from "./runOptions.js";
import { finish, type Steps } from "./steps.js";
import { type StreamKey, streamKey } from "./streams.js";

/**
 * Runs a model straight through, on this thread.
 *
 * @returns all draws and outcomes, in trial order; the same bits as from `simulateInSlices` and
 *          `simulateInWorkers`; a run of more trials begins with those of a shorter one
 * @throws {RangeError} with a sentence, for options or a model that cannot be run
 * @throws {Error} naming output, trial and inputs, if an outcome is NaN or infinite
 */
export function simulate(model: Model, options: RunOptions): Samples {
  return finish(simulateInSteps(model, options));
}

/** `simulate` in the steps of the model; with its errors. */
export function* simulateInSteps(model: Model, options: RunOptions): Steps<Samples> {
  checkRun(model, options);
  const key = streamKey(options.seed);
  const ledger = openLedger(model, key, options);
  yield;
  yield* computeInSteps(model, key, ledger, options);
  return ledger.result();
}

/** Computes what is waiting in a ledger. */
export function* computeInSteps(
  model: Model,
  key: StreamKey,
  ledger: Ledger,
  { sampling }: RunOptions,
): Steps<void> {
  const compute = blockSimulator(model, key, sampling);
  for (let range = ledger.take(1); range; range = ledger.take(1)) {
    yield* compute(range, ledger.places(range));
    ledger.filled(range);
  }
}
