import type { Plan } from "../plan.js";
import type { NewSheet } from "./newSheet.js";
import type { Scenario } from "./scenario.js";
import { header, heading } from "./scenarioHeadings.js";
import { rowKey, valueColumns } from "./scenarioKeys.js";
import { numberFormats } from "./scenarioNumberFormats.js";
import type { ScenarioWords } from "./scenarioWords.js";
import { type SheetDraft, sheetDraft } from "./sheetDraft.js";
import { writeDecisions } from "./writeDecisions.js";
import { writeResults } from "./writeResults.js";
import { writeShop } from "./writeShop.js";

/**
 * The sheet that holds a scenario: the answer, the decisions, the results, the assumptions and all facts, in
 * plain values that read well without the add-on and are read back by `cellsToScenario`.
 *
 * Each row of values has its key in the last column, with the identity of what it holds; the values stand
 * in the cells. What is written twice for the reader (differences, labels) is not read back.
 */
export function scenarioToCells(scenario: Scenario, words: ScenarioWords): NewSheet {
  const { plan, results } = scenario;
  const draft = sheetDraft(plan.shop.currency);
  draft.text("title", scenario.name);
  draft.text("answer", words.answer(scenario));
  draft.markers();
  draft.blank();
  writeDecisions(draft, plan, words);
  const charts = writeResults(draft, results, words);
  writeAssumptions(draft, plan, words);
  writeShop(draft, plan, words);
  writeAbout(draft, scenario, words);
  return {
    name: words.sheetName(scenario),
    cells: draft.cells,
    columnWidths: [280, ...new Array<number>(valueColumns - 1).fill(125), 260],
    formats: draft.formats,
    charts,
    frozenRows: 0,
  };
}

function writeAssumptions(draft: SheetDraft, { assumptions }: Plan, words: ScenarioWords): void {
  heading(draft, words, "assumptions");
  draft.text("note", words.label("assumptionNote"));
  header(
    draft,
    words,
    "assumptions",
    "low",
    "high",
    "sourceWeeks",
    "sourceProducts",
    "sourceTowards",
    "source",
  );
  assumptions.forEach(({ kind, subject, low, high, source }, i) => {
    const history =
      source.from === "history" ? [source.weeks, source.products, source.towards] : ["", "", ""];
    draft.row(
      rowKey("assumption", i + 1, kind, subject, source.from),
      [words.assumption({ kind, subject }), low, high, ...history, words.source(source, kind)],
      ["", "0.0###", "0.0###"],
    );
  });
  draft.blank();
}

function writeAbout(draft: SheetDraft, scenario: Scenario, { label }: ScenarioWords): void {
  const { plan, results } = scenario;
  draft.text("heading", label("about"));
  draft.row("name", [label("scenarioName"), scenario.name]);
  draft.row("savedAt", [label("savedAt"), scenario.savedAt]);
  draft.row("savedBy", [label("savedBy"), scenario.savedBy]);
  draft.row("engineVersion", [label("engineVersion"), scenario.engineVersion]);
  draft.row("formatVersion", [label("formatVersion"), scenario.formatVersion]);
  draft.row("weeks", [label("weeks"), plan.run.weeks]);
  draft.row("trials", [label("trials"), plan.run.trials], ["", numberFormats.whole]);
  draft.row("seed", [label("seed"), plan.run.seed]);
  draft.row("code", [label("resultCode"), results.code]);
  draft.row("dataFingerprint", [label("dataFingerprint"), scenario.dataFingerprint]);
  draft.text("note", label("keyNote"));
}
