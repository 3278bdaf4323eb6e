import { type ReadonlySignal, signal } from "@preact/signals";

/** What the page waits for. */
export type Task = "reading" | "sample" | "saving" | "opening" | "showing" | "listing" | "simulating";

/** A task that did not succeed, and the way to try it again. */
export interface Failure {
  readonly task: Task;
  readonly error: unknown;
  readonly retry: () => void;
}

export interface Tasks {
  readonly busy: ReadonlySignal<Task | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  /** Does a task; keeps its failure with a retry, and never rejects. Says whether it succeeded. */
  attempt(task: Task, work: () => Promise<void>): Promise<boolean>;
  dismiss(): void;
}

export function createTasks(): Tasks {
  const busy = signal<Task | null>(null);
  const failure = signal<Failure | null>(null);

  const attempt = async (task: Task, work: () => Promise<void>): Promise<boolean> => {
    failure.value = null;
    busy.value = task;
    try {
      await work();
      return true;
    } catch (error) {
      failure.value = { task, error, retry: () => void attempt(task, work) };
      return false;
    } finally {
      if (busy.value === task) busy.value = null;
    }
  };
  const dismiss = () => {
    failure.value = null;
  };
  return { busy, failure, attempt, dismiss };
}
