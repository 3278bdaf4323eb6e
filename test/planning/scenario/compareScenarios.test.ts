import { describe, expect, it } from "vitest";
import { runPlan } from "../../../src/planning/runPlan.js";
import { cellsToScenario } from "../../../src/planning/scenario/cellsToScenario.js";
import { compareScenarios } from "../../../src/planning/scenario/compareScenarios.js";
import type { SavedScenario } from "../../../src/planning/scenario/scenario.js";
import { scenarioToCells } from "../../../src/planning/scenario/scenarioToCells.js";
import { englishWords } from "../../../src/planning/scenario/scenarioWords.js";
import { type PlanParts, planOf, priceChange } from "../plans.js";

function saved(name: string, parts: PlanParts = {}): SavedScenario {
  const plan = planOf(parts);
  const stamp = { savedAt: "2026-11-11", savedBy: "", engineVersion: "2", formatVersion: 2 };
  const scenario = { ...stamp, name, plan, results: runPlan(plan), dataFingerprint: "ABC" };
  return cellsToScenario(scenarioToCells(scenario, englishWords).cells);
}

const today = saved("Today");
const dearer = saved("Dearer", { decisions: { prices: [priceChange(0.1)] } });

describe("compareScenarios", () => {
  const { cells, charts } = compareScenarios([today, dearer], englishWords);

  it("has a row of each scenario under the names of the figures", () => {
    const header = cells[3];
    const of = (row: number, label: string) => cells[row][header.indexOf(label)];
    expect([of(4, "Name"), of(5, "Name")]).toEqual(["Today", "Dearer"]);
    expect(of(5, "P50")).toBe(dearer.headline?.plan.profit.p50);
    expect(of(5, "Chance of the goal")).toBe(dearer.headline?.plan.chanceOfGoal);
    expect(of(4, "Result code")).toBe(today.code);
    expect(of(4, "Revenue per unit of marketing spend")).toBe("");
    expect(charts[0]).toMatchObject({ row: 4, rows: 3, columns: 4 });
  });

  it("says that they differ by decisions only, or what else differs", () => {
    const note = (...scenarios: SavedScenario[]) => compareScenarios(scenarios, englishWords).cells[1][0];
    expect(note(today, dearer)).toMatch(/^Same weeks, goal, data and version/);
    expect(note(today, saved("Other goal", { goal: 5 }))).toMatch(/^Their goals differ/);
    expect(note(today, saved("Longer", { run: { weeks: 20 } }))).toMatch(/different numbers of weeks/);
    expect(note(today, { ...dearer, dataFingerprint: "X" })).toMatch(/different data/);
    expect(note(today, { ...dearer, engineVersion: "1", headline: null })).toMatch(/versions.*older format/);
  });
});
