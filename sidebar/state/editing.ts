import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Decisions } from "../../src/planning/plan.js";
import { type Draft, emptyDraft } from "./draft.js";
import { redo, startHistory, step, undo } from "./history.js";

/** The draft under a person's hands, with undo and redo. */
export interface Editing {
  readonly draft: ReadonlySignal<Draft>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  change(change: (draft: Draft) => Draft): void;
  decide(change: (decisions: Decisions) => Decisions): void;
  undo(): void;
  redo(): void;
}

export function createEditing(start: Draft = emptyDraft): Editing {
  const history = signal(startHistory(start));
  const change = (next: (draft: Draft) => Draft) => {
    history.value = step(history.value, next(history.value.present));
  };
  return {
    draft: computed(() => history.value.present),
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    change,
    decide: (next) => change((draft) => ({ ...draft, decisions: next(draft.decisions) })),
    undo: () => {
      history.value = undo(history.value);
    },
    redo: () => {
      history.value = redo(history.value);
    },
  };
}
