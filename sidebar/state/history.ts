/** A value with the steps that led to it and those that were taken back. */
export interface History<Value> {
  /** Oldest first. */
  readonly past: readonly Value[];
  readonly present: Value;
  /** Next to be redone first. */
  readonly future: readonly Value[];
}

/** More steps than anyone takes back by hand; bounds what is kept. */
const longestPast = 200;

export function startHistory<Value>(present: Value): History<Value> {
  return { past: [], present, future: [] };
}

/** Takes a step. What had been undone is gone; a step that changes nothing is none. */
export function step<Value>(history: History<Value>, next: Value): History<Value> {
  if (Object.is(next, history.present)) return history;
  return { past: [...history.past, history.present].slice(-longestPast), present: next, future: [] };
}

/** Takes the last step back; the same history where there is none. */
export function undo<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  return { past: past.slice(0, -1), present: past.at(-1)!, future: [present, ...future] };
}

/** Takes the last undone step again; the same history where there is none. */
export function redo<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  return { past: [...past, present], present: future[0], future: future.slice(1) };
}
