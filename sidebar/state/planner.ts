import { batch, computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { checkPlan } from "../../src/planning/checkPlan.js";
import { nothingDecided } from "../../src/planning/emptyDecisions.js";
import type { Plan } from "../../src/planning/plan.js";
import { PlanError } from "../../src/planning/planError.js";
import { cellsToScenario } from "../../src/planning/scenario/cellsToScenario.js";
import { dataFingerprint } from "../../src/planning/scenario/dataFingerprint.js";
import type { SavedScenario } from "../../src/planning/scenario/scenario.js";
import { scenarioToCells } from "../../src/planning/scenario/scenarioToCells.js";
import type { ScenarioWords } from "../../src/planning/scenario/scenarioWords.js";
import type { HeavyWork } from "../heavyWork.js";
import type { Server } from "../server.js";

import type { Answer } from "./answer.js";
import { emptyDraft, planOf } from "./draft.js";
import { createEditing, type Editing } from "./editing.js";
import { createFunctionList, type FunctionList } from "./functionList.js";
import { createLanguages, type Languages } from "./languages.js";
import { newScenario } from "./newScenario.js";
import { createRunner, type Runner, type Simulate } from "./running.js";
import { createSheets, type Sheets } from "./sheets.js";
import { createTasks, type Tasks } from "./tasks.js";

/** A scenario sheet that was opened; its shop and decisions stand in place of those of the tables. */
export interface Opened {
  readonly sheetName: string;
  readonly scenario: SavedScenario;
  /** Result code of the scenario run as it stood in the sheet; null until that has been done. */
  readonly rerunCode: string | null;
}

/** Whether the shop's tables are those an opened scenario was made from; "none" where there are no tables. */
export type DataState = "same" | "changed" | "none";

export interface Planner {
  readonly tasks: Tasks;
  readonly sheets: Sheets;
  readonly functions: FunctionList;
  readonly languages: Languages;
  readonly runner: Runner;
  readonly editing: ReadonlySignal<Editing>;
  readonly opened: ReadonlySignal<Opened | null>;
  readonly data: ReadonlySignal<DataState>;
  /** Plan as the sheets, or the opened scenario, say it, without the person's changes. */
  readonly base: ReadonlySignal<Plan | null>;
  readonly plan: ReadonlySignal<Plan | null>;
  /** What is impossible in the plan, so that it cannot run. */
  readonly problem: ReadonlySignal<PlanError | null>;
  readonly answer: ReadonlySignal<Answer | null>;
  /** Whether the answer is that of the plan as it stands. */
  readonly isFresh: ReadonlySignal<boolean>;
  /** Name of the sheet that was saved last. */
  readonly saved: ReadonlySignal<string | null>;
  simulate(): Promise<boolean>;
  save(name: string, savedBy: string, words: ScenarioWords): Promise<boolean>;
  open(sheetId: number): Promise<boolean>;
  /** Back from an opened scenario to the shop's own tables and the draft left there. */
  close(): void;
  dispose(): void;
}

export interface PlannerParts {
  readonly server: Server;
  readonly heavyWork: HeavyWork;
  readonly simulate: Simulate;
  /** Clock: milliseconds since 1970. */
  readonly now: () => number;
  /** Waits before a changed plan is simulated anew, so that a person can finish a thought. */
  readonly settleMilliseconds: number;
}

/** The planner's state and what can be done with it; knows no page. */
export function createPlanner({
  server,
  heavyWork,
  simulate,
  now,
  settleMilliseconds,
}: PlannerParts): Planner {
  const tasks = createTasks();
  const sheets = createSheets(server, heavyWork, tasks);
  const functions = createFunctionList(server, tasks);
  const languages = createLanguages(server, tasks);
  const runner = createRunner(simulate, now);
  const ownEditing = createEditing();

  const editing = signal(ownEditing);
  const opened = signal<Opened | null>(null);
  const answer = signal<Answer | null>(null);
  const saved = signal<string | null>(null);

  const shopPlan = computed(() => sheets.understood.value?.plan ?? null);
  const base = computed(() => (opened.value ? withoutDecisions(opened.value.scenario.plan) : shopPlan.value));
  const plan = computed(() => base.value && planOf(base.value, editing.value.draft.value));
  const problem = computed(() => (plan.value ? problemOf(plan.value) : null));
  const isFresh = computed(() => isSamePlan(answer.value?.plan, plan.value));
  const fingerprint = computed(() => shopPlan.value && dataFingerprint(shopPlan.value.shop));
  const data = computed((): DataState => {
    if (fingerprint.value === null) return "none";
    return fingerprint.value === opened.value?.scenario.dataFingerprint ? "same" : "changed";
  });

  const simulateNow = async () => {
    const planned = plan.value;
    if (!planned) return;
    const results = await runner.run(checkPlan(planned));
    if (results) answer.value = { plan: planned, results };
  };
  const simulatePlan = () => tasks.attempt("simulating", simulateNow);

  const show = (next: Opened | null, nextEditing: Editing) => {
    runner.cancel();
    batch(() => {
      opened.value = next;
      editing.value = nextEditing;
      answer.value = null;
      saved.value = null;
    });
  };

  const dispose = effect(() => {
    const isStale = answer.value !== null && plan.value !== null && !isFresh.value && problem.value === null;
    if (!isStale) return;
    const timer = setTimeout(simulatePlan, settleMilliseconds);
    return () => clearTimeout(timer);
  });

  return {
    tasks,
    sheets,
    functions,
    languages,
    runner,
    editing,
    opened,
    data,
    base,
    plan,
    problem,
    answer,
    isFresh,
    saved,
    simulate: simulatePlan,
    save: (name, savedBy, words) =>
      tasks.attempt("saving", async () => {
        saved.value = null;
        if (!isFresh.value) await simulateNow();
        if (!answer.value || !isFresh.value) return; // canceled meanwhile
        const ofData = opened.value ? opened.value.scenario.dataFingerprint : fingerprint.value!;
        const scenario = newScenario(name, savedBy, now(), answer.value, ofData);
        saved.value = await sheets.addScenario(scenarioToCells(scenario, words));
      }),
    open: (sheetId) =>
      tasks.attempt("opening", async () => {
        const { sheet } = await server.plannerReadScenario({ version: 1, sheetId });
        const scenario = cellsToScenario(sheet.values);
        const { decisions } = scenario.plan;
        show(
          { sheetName: sheet.name, scenario, rerunCode: null },
          createEditing({ ...emptyDraft, decisions }),
        );
        await simulateNow();
        if (opened.value?.scenario !== scenario || !answer.value) return; // canceled meanwhile
        opened.value = { ...opened.value, rerunCode: answer.value.results.code };
      }),
    close: () => show(null, ownEditing),
    dispose,
  };
}

function isSamePlan(a: Plan | null | undefined, b: Plan | null): boolean {
  return !!a && !!b && (a === b || JSON.stringify(a) === JSON.stringify(b));
}

function withoutDecisions(plan: Plan): Plan {
  return { ...plan, decisions: nothingDecided };
}

function problemOf(plan: Plan): PlanError | null {
  try {
    checkPlan(plan);
    return null;
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
}
