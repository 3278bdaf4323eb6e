import { blockSimulator } from "./blocks.js";
import { type Ledger, openLedger } from "./ledger.js";
import type { Model, Samples } from "./model.js";
import { checkRun, type RunControl, type RunOptions, type SliceControl } from "./runOptions.js";
import { type StreamKey, streamKey } from "./streams.js";

/** A page that answers within this time feels immediate to type in. */
const sliceMs = 12;

/**
 * Runs a model on this thread in slices of about 12 ms, with a pause between them in which the page can
 * draw, answer and cancel. Same result and errors as `simulate`.
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
  { signal, onProgress, pause, now, trials, sampling }: RunOptions & RunControl & SliceControl,
): Promise<void> {
  signal?.throwIfAborted();
  const compute = blockSimulator(model, key, sampling);
  let sliceEnd = now() + sliceMs;
  for (let range = ledger.take(1); range; range = ledger.take(1)) {
    compute(range, ledger.places(range));
    ledger.filled(range);
    if (now() < sliceEnd && ledger.waiting > 0) continue;
    onProgress?.(ledger.trialsDone, trials);
    await pause();
    signal?.throwIfAborted();
    sliceEnd = now() + sliceMs;
  }
}
