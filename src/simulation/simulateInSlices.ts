import { type Ledger, openLedger } from "./ledger.js";
import type { Model, Samples } from "./model.js";
import { checkRun, type RunControl, type RunOptions, type SliceControl } from "./runOptions.js";
import { computeInSteps } from "./simulate.js";
import { finishInSlices } from "./steps.js";
import { type StreamKey, streamKey } from "./streams.js";

/**
 * Runs a model on this thread in slices, with a pause between them in which the page can draw, answer and
 * cancel. Same result and errors as `simulate`.
 */
export async function simulateInSlices(
  model: Model,
  options: RunOptions & RunControl & SliceControl,
): Promise<Samples> {
  checkRun(model, options);
  const key = streamKey(options.seed);
  const ledger = openLedger(model, key, options);
  await computeInSlices(model, key, ledger, options);
  return ledger.result();
}

/** Computes what is waiting in the ledger. */
export async function computeInSlices(
  model: Model,
  key: StreamKey,
  ledger: Ledger,
  options: RunOptions & RunControl & SliceControl,
): Promise<void> {
  if (ledger.closed) return;
  const onProgress = () => options.onProgress?.(ledger.trialsDone, options.trials);
  await finishInSlices(computeInSteps(model, key, ledger, options), { ...options, onProgress });
}
