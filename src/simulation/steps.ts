import type { RunControl, SliceControl } from "./runOptions.js";

/**
 * Work that can be left between any two of its steps, each of a few milliseconds: straight through, or on a page
 * that has other things to do. A step may say which share of the work is done, 0 to 1.
 */
export type Steps<Result> = Generator<number | undefined, Result>;

/** With one longer step at its end, of up to 30 ms, a slice still holds a page up for less than 50 ms. */
const sliceMs = 12;

/** Does the work straight through. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Does something with each of many items, so many of them at a step. */
export function* forEachInSteps<Item>(
  items: readonly Item[],
  itemsPerStep: number,
  work: (item: Item, index: number) => void,
): Steps<void> {
  for (let i = 0; i < items.length; i++) {
    work(items[i], i);
    if ((i + 1) % itemsPerStep === 0) yield;
  }
}

/**
 * Does the work in slices of about 12 ms, with a pause after each in which the page can draw, answer and cancel.
 * Rejects with the reason of the signal, once that is aborted.
 */
export async function finishInSlices<Result>(
  steps: Steps<Result>,
  { pause, now, signal, onProgress }: SliceControl & Pick<RunControl, "signal"> & ProgressInShares,
): Promise<Result> {
  signal?.throwIfAborted();
  let share = 0;
  let sliceEnd = now() + sliceMs;
  try {
    for (;;) {
      const step = steps.next();
      if (!step.done) share = step.value ?? share;
      if (!step.done && now() < sliceEnd) continue;
      onProgress?.(share);
      await pause();
      signal?.throwIfAborted();
      if (step.done) return step.value;
      sliceEnd = now() + sliceMs;
    }
  } finally {
    steps.return(undefined as never); // work that is given up leaves what it held
  }
}

interface ProgressInShares {
  readonly onProgress?: (share: number) => void;
}
