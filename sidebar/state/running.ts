import { type ReadonlySignal, signal } from "@preact/signals";
import type { Plan } from "../../src/planning/plan.js";
import type { PlanResults } from "../../src/planning/results.js";

/** Simulates a plan; rejects when the signal is aborted. */
export type Simulate = (
  plan: Plan,
  options: { readonly signal: AbortSignal; readonly onProgress: (done: number, total: number) => void },
) => Promise<PlanResults>;

export interface Progress {
  /** 0 to 1. */
  readonly share: number;
  /** From the pace so far; null before there is one. */
  readonly secondsLeft: number | null;
}

export interface Runner {
  /** null while nothing runs. */
  readonly progress: ReadonlySignal<Progress | null>;
  /** Resolves with the results, or with null where the run was canceled or a later one took its place. */
  run(plan: Plan): Promise<PlanResults | null>;
  cancel(): void;
}

/**
 * Runs one plan at a time: a new run ends the one before it.
 * @param now clock in milliseconds, for the time estimate
 */
export function createRunner(simulate: Simulate, now: () => number): Runner {
  const progress = signal<Progress | null>(null);
  let current: AbortController | null = null;

  const cancel = () => {
    current?.abort();
    current = null;
    progress.value = null;
  };

  const run = async (plan: Plan) => {
    cancel();
    const mine = new AbortController();
    current = mine;
    const startedAt = now();
    progress.value = { share: 0, secondsLeft: null };
    try {
      const results = await simulate(plan, {
        signal: mine.signal,
        onProgress: (done, total) => {
          if (current === mine) progress.value = progressOf(done, total, now() - startedAt);
        },
      });
      return current === mine ? results : null;
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

export function progressOf(done: number, total: number, elapsedMilliseconds: number): Progress {
  const share = total > 0 ? done / total : 0;
  return { share, secondsLeft: share > 0 ? (elapsedMilliseconds / 1000) * (1 / share - 1) : null };
}
