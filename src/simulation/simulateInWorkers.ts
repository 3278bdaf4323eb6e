import type { BlockRange } from "./blocks.js";
import { type Ledger, openLedger } from "./ledger.js";
import type { Model, Samples } from "./model.js";
import { checkRun, type RunControl, type RunOptions, type SliceControl } from "./runOptions.js";
import { defaultSampling } from "./sampling/sampling.js";
import { computeInSlices } from "./simulateInSlices.js";
import { type StreamKey, streamKey } from "./streams.js";
import type { FromWorker, ToWorker } from "./workerProtocol.js";

/** What is used of a worker; a page's `Worker` fits. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

export interface WorkerControl {
  /** Starts a worker that runs `answerBlocks`. May throw where the page forbids workers. */
  readonly startWorker: () => WorkerLike;
  /** Number of workers, at least 1. */
  readonly workers: number;
  /** Plain JSON from which the worker's `makeModel` builds the same model. */
  readonly job: unknown;
  /** A worker that has not answered for so long is given up, and its blocks are computed elsewhere. */
  readonly startLimitMs?: number;
  readonly silenceLimitMs?: number;
}

const defaultStartLimitMs = 5_000;
const defaultSilenceLimitMs = 30_000;
/** Small batches keep progress, cancellation and the last blocks prompt. */
const mostBlocksPerBatch = 4;

/**
 * Runs a model in workers. Blocks that no worker brings back (none starts, or they die) are computed on
 * this thread in slices. No worker is left when the promise settles, however it does. Same result and
 * errors as `simulate`.
 */
export async function simulateInWorkers(
  model: Model,
  options: RunOptions & RunControl & SliceControl & WorkerControl,
): Promise<Samples> {
  checkRun(model, options);
  if (!Number.isInteger(options.workers) || options.workers < 1) {
    throw new RangeError(`The number of workers must be a whole number above 0; it is ${options.workers}.`);
  }
  const key = streamKey(options.seed);
  const ledger = openLedger(model, key, options);
  await computeInWorkers(key, ledger, options);
  await computeInSlices(model, key, ledger, options);
  return ledger.result();
}

/** Computes with workers until the ledger is closed or no worker is left. Rejects only if it is cancelled. */
function computeInWorkers(
  key: StreamKey,
  ledger: Ledger,
  options: RunOptions & RunControl & WorkerControl,
): Promise<void> {
  const { signal, onProgress, trials, workers } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const crew = new Set<Hand>();
    const finish = () => {
      signal?.removeEventListener("abort", finish);
      for (const hand of crew) hand.dismiss();
      crew.clear();
      if (signal?.aborted) reject(signal.reason);
      else resolve();
    };
    const onChange = () => {
      onProgress?.(ledger.trialsDone, trials);
      if (ledger.closed || crew.size === 0) return finish();
      for (const hand of crew) hand.work();
    };
    const onLoss = (hand: Hand) => {
      crew.delete(hand);
      onChange();
    };
    signal?.addEventListener("abort", finish);
    for (let i = 0; i < Math.min(workers, ledger.waiting); i++) {
      try {
        crew.add(hire(key, ledger, options, { onChange, onLoss }));
      } catch {
        break; // no worker, or none that can be sent the job: those that stand, or this thread, do the work
      }
    }
    if (crew.size === 0) finish();
  });
}

/** A worker on its job. */
interface Hand {
  /** Takes blocks, if it is ready, idle and there are any. */
  work(): void;
  /** Ends the worker. */
  dismiss(): void;
}

interface HandEvents {
  /** It is ready, or has brought back blocks. */
  onChange(): void;
  /** It has died, or keeps silent; its blocks are given back. */
  onLoss(hand: Hand): void;
}

/** @throws where the page forbids workers or the job cannot be sent */
function hire(
  key: StreamKey,
  ledger: Ledger,
  { startWorker, job, workers, sampling, startLimitMs, silenceLimitMs }: RunOptions & WorkerControl,
  { onChange, onLoss }: HandEvents,
): Hand {
  const worker = startWorker();
  let ready = false;
  let batch: BlockRange | null = null;
  let alarm: ReturnType<typeof setTimeout>;
  const send = (message: ToWorker, limitMs: number) => {
    alarm = setTimeout(lose, limitMs);
    worker.postMessage(message);
  };
  const hand: Hand = {
    work() {
      if (!ready || batch) return;
      batch = ledger.take(Math.min(mostBlocksPerBatch, Math.ceil(ledger.waiting / (2 * workers))));
      if (batch) send({ type: "compute", ...batch }, silenceLimitMs ?? defaultSilenceLimitMs);
    },
    dismiss() {
      clearTimeout(alarm);
      worker.onmessage = null;
      worker.onerror = null;
      worker.terminate();
    },
  };
  const lose = () => {
    hand.dismiss();
    if (batch) ledger.giveBack(batch);
    onLoss(hand);
  };
  worker.onerror = lose;
  worker.onmessage = (event) => {
    clearTimeout(alarm);
    const message = event.data as FromWorker;
    if (message.type === "ready") {
      ready = true;
    } else if (!batch) {
      return lose(); // it could not build the model; this thread can say why, or do without it
    } else if (message.type === "computed") {
      ledger.add(message);
    } else {
      ledger.fail(batch, new Error(message.message));
    }
    batch = null;
    onChange();
  };
  try {
    send(
      { type: "job", job, key, sampling: sampling ?? defaultSampling },
      startLimitMs ?? defaultStartLimitMs,
    );
  } catch (error) {
    hand.dismiss();
    throw error;
  }
  return hand;
}
