import type { BlockRange } from "./blocks.js";
import { type Crew, type CrewOptions, openCrew } from "./crew.js";
import { type Ledger, openLedger } from "./ledger.js";
import type { Model, Samples } from "./model.js";
import { checkRun, type RunControl, type RunOptions, type SliceControl } from "./runOptions.js";
import { defaultSampling } from "./sampling/sampling.js";
import { computeInSlices } from "./simulateInSlices.js";
import { type StreamKey, streamKey } from "./streams.js";

/** Who computes a run: workers that stay for the next one too, or some that are started for this one. */
export type WorkerControl = ({ readonly crew: Crew } | CrewOptions) & {
  /** Plain JSON from which the worker's `makeModel` builds the same model. */
  readonly job: unknown;
  /** A worker that has not answered for so long is given up, and its blocks are computed elsewhere. */
  readonly startLimitMs?: number;
  readonly silenceLimitMs?: number;
};

const defaultStartLimitMs = 5_000;
const defaultSilenceLimitMs = 30_000;
/** Small batches keep progress, cancellation and the last blocks prompt. */
const mostBlocksPerBatch = 4;

/**
 * Runs a model in workers. Blocks that no worker brings back (none starts, or they die) are computed on
 * this thread in slices. Workers started for this run have ended when the promise settles, however it does.
 * Same result and errors as `simulate`.
 */
export async function simulateInWorkers(
  model: Model,
  options: RunOptions & RunControl & SliceControl & WorkerControl,
): Promise<Samples> {
  checkRun(model, options);
  const crew = "crew" in options ? options.crew : openCrew(options);
  const key = streamKey(options.seed);
  const ledger = openLedger(model, key, options);
  try {
    await computeInWorkers(crew, key, ledger, options);
  } finally {
    if (!("crew" in options)) crew.close();
  }
  await computeInSlices(model, key, ledger, options);
  return ledger.result();
}

/** Computes with workers until the ledger is closed or no worker is left. Rejects only if it is cancelled. */
function computeInWorkers(
  crew: Crew,
  key: StreamKey,
  ledger: Ledger,
  options: RunOptions & RunControl & WorkerControl,
): Promise<void> {
  const { signal, onProgress, trials } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const hands = new Set<Hand>();
    const finish = () => {
      signal?.removeEventListener("abort", finish);
      for (const hand of hands) hand.dismiss();
      hands.clear();
      if (signal?.aborted) reject(signal.reason);
      else resolve();
    };
    const onChange = () => {
      onProgress?.(ledger.trialsDone, trials);
      if (ledger.closed || hands.size === 0) return finish();
      for (const hand of hands) hand.work();
    };
    const onLoss = (hand: Hand) => {
      hands.delete(hand);
      onChange();
    };
    signal?.addEventListener("abort", finish);
    const wanted = Math.min(crew.workers, ledger.waiting);
    for (let worker = 0; worker < wanted; worker++) {
      try {
        hands.add(engage(crew, worker, key, ledger, options, { onChange, onLoss }));
      } catch {
        break; // no worker, or none that can be sent the job: those that stand, or this thread, do the work
      }
    }
    if (hands.size === 0) finish();
  });
}

/** A worker on this run. */
interface Hand {
  /** Takes blocks, if it is ready, idle and there are any. */
  work(): void;
  /** Ends its part in the run. */
  dismiss(): void;
}

interface HandEvents {
  /** It is ready, or has brought back blocks. */
  onChange(): void;
  /** It was lost; its blocks are given back. */
  onLoss(hand: Hand): void;
}

/** @throws where the worker cannot be had or the job cannot be sent */
function engage(
  crew: Crew,
  worker: number,
  key: StreamKey,
  ledger: Ledger,
  { job, sampling, startLimitMs, silenceLimitMs }: RunOptions & WorkerControl,
  { onChange, onLoss }: HandEvents,
): Hand {
  let ready = false;
  let batch: BlockRange | null = null;
  const line = crew.engage(worker, {
    onAnswer(answer) {
      if (answer.type === "ready") {
        ready = true;
      } else if (!batch) {
        // it could not build the model; this thread can say why, or do without it
        line.release();
        return onLoss(hand);
      } else if (answer.type === "computed") {
        ledger.add(answer);
      } else {
        ledger.fail(batch, new Error(answer.message));
      }
      batch = null;
      onChange();
    },
    onLoss() {
      if (batch) ledger.giveBack(batch);
      onLoss(hand);
    },
  });
  const hand: Hand = {
    work() {
      if (!ready || batch) return;
      batch = ledger.take(Math.min(mostBlocksPerBatch, Math.ceil(ledger.waiting / (2 * crew.workers))));
      if (batch) line.send({ type: "compute", ...batch }, silenceLimitMs ?? defaultSilenceLimitMs);
    },
    dismiss: line.release,
  };
  try {
    line.send(
      { type: "job", job, key, sampling: sampling ?? defaultSampling },
      startLimitMs ?? defaultStartLimitMs,
    );
  } catch (error) {
    line.release();
    throw error;
  }
  return hand;
}
