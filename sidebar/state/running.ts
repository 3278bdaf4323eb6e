import { type ReadonlySignal, signal } from "@preact/signals";
import type { Plan } from "../../src/planning/plan.js";
import type { PlanResults } from "../../src/planning/results.js";

/** Work that says how far it is; rejects when the signal is aborted. */
export type LongWork<Job, Result> = (
  job: Job,
  options: { readonly signal: AbortSignal; readonly onProgress: (done: number, total: number) => void },
) => Promise<Result>;

/** Simulates a plan. */
export type Simulate = LongWork<Plan, PlanResults>;

export interface Progress {
  /** 0 to 1. */
  readonly share: number;
  /** From the pace so far; null before there is one. */
  readonly secondsLeft: number | null;
}

export interface Runner<Job, Result> {
  /** null while nothing runs. */
  readonly progress: ReadonlySignal<Progress | null>;
  /** Resolves with the result, or with null where the run was canceled or a later one took its place. */
  run(job: Job): Promise<Result | null>;
  cancel(): void;
}

/**
 * Runs one job at a time: a new run ends the one before it.
 * @param now clock in milliseconds, for the time estimate
 */
export function createRunner<Job, Result>(
  work: LongWork<Job, Result>,
  now: () => number,
): Runner<Job, Result> {
  const progress = signal<Progress | null>(null);
  let current: AbortController | null = null;

  const cancel = () => {
    current?.abort();
    current = null;
    progress.value = null;
  };

  const run = async (job: Job) => {
    cancel();
    const mine = new AbortController();
    current = mine;
    const startedAt = now();
    progress.value = { share: 0, secondsLeft: null };
    try {
      const result = await work(job, {
        signal: mine.signal,
        onProgress: (done, total) => {
          if (current === mine) progress.value = progressOf(done, total, now() - startedAt);
        },
      });
      return current === mine ? result : null;
    } catch (error) {
      if (mine.signal.aborted) return null;
      throw error;
    } finally {
      if (current === mine) {
        current = null;
        progress.value = null;
      }
    }
  };
  return { progress, run, cancel };
}

function progressOf(done: number, total: number, elapsedMilliseconds: number): Progress {
  const share = total > 0 ? done / total : 0;
  return { share, secondsLeft: share > 0 ? (elapsedMilliseconds / 1000) * (1 / share - 1) : null };
}
