import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { PlanParts } from "../../src/planning/results.js";
import type { Engine } from "../engine.js";
import type { Answer } from "./answer.js";
import type { Tasks } from "./tasks.js";

/** The answer by its parts, computed when somebody wants to see them. */
export interface PartResults {
  /** null until they are computed for the answer as it stands. */
  readonly parts: ReadonlySignal<PlanParts | null>;
  compute(): Promise<boolean>;
}

export function createPartResults(
  engine: () => Promise<Engine>,
  tasks: Tasks,
  answer: ReadonlySignal<Answer | null>,
): PartResults {
  const computedFor = signal<{ readonly plan: Answer["plan"]; readonly parts: PlanParts } | null>(null);
  return {
    parts: computed(() => {
      const isOfAnswer = answer.value && computedFor.value?.plan === answer.value.plan;
      return isOfAnswer ? computedFor.value!.parts : null;
    }),
    compute: () =>
      tasks.attempt("dividing", async () => {
        const plan = answer.value?.plan;
        if (!plan) return;
        const { parts } = await engine();
        computedFor.value = { plan, parts: await parts(plan) };
      }),
  };
}
