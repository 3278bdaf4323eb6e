import { type ReadonlySignal, signal } from "@preact/signals";
import type { MessageKey } from "../messages/language.js";

/** What the page waits for. */
export type Task =
  | "reading"
  | "choosing"
  | "selecting"
  | "sample"
  | "saving"
  | "opening"
  | "showing"
  | "listing"
  | "inserting"
  | "simulating"
  | "dividing"
  | "improving"
  | "comparing"
  | "translating";

/** A refusal by the page itself, by the key of its sentence. */
export class PageError extends Error {
  override readonly name = "PageError";
  constructor(readonly key: MessageKey) {
    super(key);
  }
}

/** A task that did not succeed, and the way to try it again. */
export interface Failure {
  readonly task: Task;
  readonly error: unknown;
  readonly retry: () => void;
}

export interface Tasks {
  /** Whether the page waits for this; what asks in a component is drawn anew when that changes. */
  isBusy(task: Task): boolean;
  readonly failure: ReadonlySignal<Failure | null>;
  /** Does a task; keeps its failure with a retry, and never rejects. Says whether it succeeded. */
  attempt(task: Task, work: () => Promise<void>): Promise<boolean>;
  dismiss(): void;
}

export function createTasks(): Tasks {
  const waiting = signal<readonly Task[]>([]);
  const failure = signal<Failure | null>(null);

  const attempt = async (task: Task, work: () => Promise<void>): Promise<boolean> => {
    failure.value = null;
    waiting.value = [...waiting.value, task];
    try {
      await work();
      return true;
    } catch (error) {
      failure.value = { task, error, retry: () => void attempt(task, work) };
      return false;
    } finally {
      const place = waiting.value.indexOf(task);
      waiting.value = waiting.value.filter((_, k) => k !== place);
    }
  };
  const dismiss = () => {
    failure.value = null;
  };
  return { isBusy: (task) => waiting.value.includes(task), failure, attempt, dismiss };
}
