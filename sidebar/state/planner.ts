import { batch, computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { nothingDecided } from "../../src/planning/emptyDecisions.js";
import type { Plan } from "../../src/planning/plan.js";
import type { PlanError } from "../../src/planning/planError.js";
import type { PlanResults } from "../../src/planning/results.js";
import type { ChangedFact } from "../../src/planning/scenario/changedFacts.js";
import type { SavedScenario } from "../../src/planning/scenario/scenario.js";
import type { ScenarioWords } from "../../src/planning/scenario/scenarioWords.js";
import type { Engine } from "../engine.js";
import type { Server } from "../server.js";
import { type Answer, firstLookTrials, isFirstLook, isSamePlan } from "./answer.js";
import { type Comparing, createComparing } from "./comparing.js";
import { emptyDraft, planOf } from "./draft.js";
import { createEditing, type Editing } from "./editing.js";
import { createFunctionList, type FunctionList } from "./functionList.js";
import { createImproving, type Improving } from "./improving.js";
import { createLanguages, type Languages } from "./languages.js";
import { newScenario } from "./newScenario.js";
import { once } from "./once.js";
import { createPartResults, type PartResults } from "./partResults.js";
import { createRunner, type Runner } from "./running.js";
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
  readonly runner: Runner<Plan, PlanResults>;
  readonly improving: Improving;
  readonly partResults: PartResults;
  readonly comparing: Comparing;
  /** null until the script has handed it over, which is before the first plan. */
  readonly engine: ReadonlySignal<Engine | null>;
  readonly editing: ReadonlySignal<Editing>;
  readonly opened: ReadonlySignal<Opened | null>;
  readonly data: ReadonlySignal<DataState>;
  /** What of an opened scenario's shop is not as the tables say it now. */
  readonly changes: ReadonlySignal<readonly ChangedFact[]>;
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
  /** Decides as the proposal does: one step, which can be taken back. */
  takeOver(): void;
  save(name: string, savedBy: string, words: ScenarioWords): Promise<boolean>;
  open(sheetId: number): Promise<boolean>;
  /** Back from an opened scenario to the shop's own tables and the draft left there. */
  close(): void;
  dispose(): void;
}

export interface PlannerParts {
  readonly server: Server;
  readonly loadEngine: () => Promise<Engine>;
  /** Clock: milliseconds since 1970. */
  readonly now: () => number;
  /** Waits before a changed plan is simulated anew, so that a person can finish a thought. */
  readonly settleMilliseconds: number;
}

/** The planner's state and what can be done with it; knows no page. */
export function createPlanner({ server, loadEngine, now, settleMilliseconds }: PlannerParts): Planner {
  const engine = signal<Engine | null>(null);
  const engineReady = once(async () => {
    engine.value = await loadEngine();
    return engine.value;
  });
  const tasks = createTasks();
  const sheets = createSheets(server, engineReady, tasks);
  const runner = createRunner((planned: Plan, options) => engine.value!.simulate(planned, options), now);
  const ownEditing = createEditing();

  const editing = signal(ownEditing);
  const opened = signal<Opened | null>(null);
  const answer = signal<Answer | null>(null);
  const saved = signal<string | null>(null);

  const shopPlan = computed(() => sheets.understood.value?.plan ?? null);
  const base = computed(() => (opened.value ? withoutDecisions(opened.value.scenario.plan) : shopPlan.value));
  const plan = computed(() => base.value && planOf(base.value, editing.value.draft.value));
  const problem = computed(() => plan.value && engine.value!.problemOf(plan.value));
  const isFresh = computed(() => isSamePlan(answer.value?.plan, plan.value));
  const fingerprint = computed(() => shopPlan.value && engine.value!.dataFingerprint(shopPlan.value.shop));
  const data = computed((): DataState => {
    if (fingerprint.value === null) return "none";
    return fingerprint.value === opened.value?.scenario.dataFingerprint ? "same" : "changed";
  });
  const changes = computed(() => {
    if (!opened.value || !shopPlan.value || data.value !== "changed") return [];
    return engine.value!.changedFacts(opened.value.scenario.plan.shop, shopPlan.value.shop);
  });
  const improving = createImproving(engine, tasks, plan, now);

  /** Answers with few trials first where that is asked for, and then with all. */
  const simulateNow = async (trialsFirst: number | null = null) => {
    const planned = plan.value;
    if (!planned) return;
    if (problem.value) throw problem.value;
    const { run } = planned;
    const looks = trialsFirst && trialsFirst < run.trials ? [trialsFirst, run.trials] : [run.trials];
    for (const trials of looks) {
      const results = await runner.run({ ...planned, run: { ...run, trials } });
      if (!results) return;
      answer.value = { plan: planned, results };
    }
  };

  const show = (next: Opened | null, nextEditing: Editing) => {
    runner.cancel();
    improving.cancel();
    improving.discard();
    batch(() => {
      opened.value = next;
      editing.value = nextEditing;
      answer.value = null;
      saved.value = null;
    });
  };

  const stopWarmingUp = effect(() => {
    if (plan.value && problem.value === null) void engine.value!.warmUp(plan.value);
  });
  const stopLookingAgain = effect(() => {
    const isStale = answer.value !== null && plan.value !== null && !isFresh.value && problem.value === null;
    if (!isStale) return;
    const lookAgain = () => tasks.attempt("simulating", () => simulateNow(firstLookTrials));
    const timer = setTimeout(lookAgain, settleMilliseconds);
    return () => clearTimeout(timer);
  });

  return {
    tasks,
    sheets,
    functions: createFunctionList(server, tasks),
    languages: createLanguages(server, tasks),
    runner,
    improving,
    partResults: createPartResults(engineReady, tasks, answer),
    comparing: createComparing(server, engineReady, tasks, sheets),
    engine,
    editing,
    opened,
    data,
    changes,
    base,
    plan,
    problem,
    answer,
    isFresh,
    saved,
    simulate: () => tasks.attempt("simulating", simulateNow),
    takeOver: () => {
      const { decisions } = improving.found.value!.proposal;
      improving.discard();
      editing.value.decide(() => decisions);
    },
    save: (name, savedBy, words) =>
      tasks.attempt("saving", async () => {
        saved.value = null;
        const isWhole = () => answer.value !== null && isFresh.value && !isFirstLook(answer.value);
        if (!isWhole()) await simulateNow();
        if (!isWhole()) return; // canceled meanwhile
        const ofData = opened.value ? opened.value.scenario.dataFingerprint : fingerprint.value!;
        const scenario = newScenario(name, savedBy, now(), answer.value!, ofData);
        saved.value = await sheets.addScenario(engine.value!.scenarioToCells(scenario, words));
      }),
    open: (sheetId) =>
      tasks.attempt("opening", async () => {
        const { sheet } = await server.plannerReadScenario({ version: 1, sheetId });
        const { cellsToScenario } = await engineReady();
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
    dispose: () => {
      stopWarmingUp();
      stopLookingAgain();
    },
  };
}

function withoutDecisions(plan: Plan): Plan {
  return { ...plan, decisions: nothingDecided };
}
