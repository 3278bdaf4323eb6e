import { type ReadonlySignal, signal } from "@preact/signals";
import type { SavedScenario } from "../../src/planning/scenario/scenario.js";
import type { ScenarioWords } from "../../src/planning/scenario/scenarioWords.js";
import type { Engine } from "../engine.js";
import type { Server } from "../server.js";
import type { Sheets } from "./sheets.js";
import type { Tasks } from "./tasks.js";

/** Scenario sheets side by side. */
export interface Comparing {
  /** Sheets that are to be compared, by their ids. */
  readonly chosen: ReadonlySignal<readonly number[]>;
  choose(sheetId: number, isChosen: boolean): void;
  /** null before the first comparison. */
  readonly compared: ReadonlySignal<Compared | null>;
  /** Name of the comparison sheet that was written last. */
  readonly written: ReadonlySignal<string | null>;
  compare(): Promise<boolean>;
  write(words: ScenarioWords): Promise<boolean>;
}

export interface Compared {
  readonly scenarios: readonly { readonly sheet: string; readonly scenario: SavedScenario }[];
  /** Sheets that could not be read as scenarios, and why. */
  readonly leftOut: readonly { readonly sheet: string; readonly error: unknown }[];
}

export function createComparing(
  server: Server,
  engine: () => Promise<Engine>,
  tasks: Tasks,
  sheets: Sheets,
): Comparing {
  const chosen = signal<readonly number[]>([]);
  const compared = signal<Compared | null>(null);
  const written = signal<string | null>(null);
  const change = (next: readonly number[]) => {
    chosen.value = next;
    compared.value = null;
    written.value = null;
  };
  return {
    chosen,
    compared,
    written,
    choose: (sheetId, isChosen) => {
      const others = chosen.value.filter((id) => id !== sheetId);
      change(isChosen ? [...others, sheetId] : others);
    },
    compare: () =>
      tasks.attempt("comparing", async () => {
        const { cellsToScenario } = await engine();
        const asked = chosen.value;
        const scenarios: { sheet: string; scenario: SavedScenario }[] = [];
        const leftOut: { sheet: string; error: unknown }[] = [];
        for (const { id, name } of sheets.scenarios.value.filter(({ id }) => asked.includes(id))) {
          try {
            const { sheet } = await server.plannerReadScenario({ version: 1, sheetId: id });
            scenarios.push({ sheet: name, scenario: cellsToScenario(sheet.values) });
          } catch (error) {
            leftOut.push({ sheet: name, error });
          }
        }
        if (asked === chosen.value) compared.value = { scenarios, leftOut };
      }),
    write: (words) =>
      tasks.attempt("comparing", async () => {
        const { compareScenarios } = await engine();
        const scenarios = compared.value!.scenarios.map(({ scenario }) => scenario);
        written.value = await sheets.addSheet(compareScenarios(scenarios, words));
      }),
  };
}
