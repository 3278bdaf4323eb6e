import {
  type Driver,
  type Measure,
  measures,
  type Outcome,
  type PlanResults,
  type RiskSpread,
  spreadParts,
  waterfallSteps,
} from "../results.js";
import type { NewChart } from "./newSheet.js";
import { header, heading } from "./scenarioHeadings.js";
import { rowKey } from "./scenarioKeys.js";
import { numberFormats } from "./scenarioNumberFormats.js";
import type { ScenarioLabel, ScenarioWords } from "./scenarioWords.js";
import type { SheetDraft } from "./sheetDraft.js";

const { money, percent, whole } = numberFormats;

/** The first that the tables of results leave free. */
const chartColumn = 8;

/** Writes the results of a scenario; returns the charts beside them. */
export function writeResults(draft: SheetDraft, results: PlanResults, words: ScenarioWords): NewChart[] {
  const resultsRow = draft.nextRow;
  writeChances(draft, results, words);
  writeTotals(draft, results, words);
  const waterfall = writeWaterfall(draft, results, words, resultsRow);
  writeDrivers(draft, "driver", "drivers", results.drivers, words);
  writeDrivers(draft, "differenceDriver", "differenceDrivers", results.differenceDrivers, words);
  const weeks = (["weeklyProfit", "weeklyRevenue", "weeklyCash"] as const).map((measure) =>
    writeWeeks(draft, results, measure, words),
  );
  return [{ ...weeks[0], anchorRow: resultsRow, anchorColumn: chartColumn }, waterfall];
}

const chances = [
  ["chanceOfGoal", percent],
  ["chanceError", "0.00%"],
  ["chanceOfLoss", percent],
  ["worstProfit", money],
  ["marketingSpend", money],
  ["returnOnAdSpend", "0.00"],
] as const satisfies [keyof Outcome, string][];

export const headlineNumbers = chances.map(([id]) => id);

function writeChances(draft: SheetDraft, { plan, today, difference }: PlanResults, words: ScenarioWords) {
  heading(draft, words, "results");
  header(draft, words, "profit", "today", "plan", "difference");
  for (const [id, format] of chances) {
    const [now, then] = [today[id], plan[id]];
    const change = now === null || then === null || id === "chanceError" ? "" : then - now;
    draft.result(
      rowKey("chance", id),
      [words.label(id), now ?? "", then ?? "", change],
      ["", format, format, format],
    );
  }
  const single = (id: ScenarioLabel, key: string, value: number, format: string) =>
    draft.result(rowKey("difference", key), [words.label(id), "", "", value], ["", "", "", format]);
  single("differenceMean", "mean", difference.mean, money);
  single("differenceLow", "low", difference.low, money);
  single("differenceHigh", "high", difference.high, money);
  single("chanceBetter", "chanceBetter", difference.chanceBetter, percent);
  draft.blank();
}

/** Measures that are no money. */
const counts: ReadonlySet<Measure> = new Set(["units", "orders", "lostUnits", "stockOuts"]);

function writeTotals(draft: SheetDraft, results: PlanResults, words: ScenarioWords): void {
  for (const side of ["plan", "today"] as const) {
    header(draft, words, side, ...spreadParts);
    for (const measure of measures) {
      const spread = results[side][measure];
      draft.result(
        rowKey("total", side, measure),
        [words.label(measure), ...spreadParts.map((part) => spread[part])],
        ["", ...spreadParts.map(() => (counts.has(measure) ? whole : money))],
      );
    }
    draft.blank();
  }
}

function writeWaterfall(
  draft: SheetDraft,
  { waterfall, today, plan }: PlanResults,
  words: ScenarioWords,
  resultsRow: number,
): NewChart {
  const { label } = words;
  const headerRow = draft.nextRow;
  draft.text("header", label("waterfall"), label("amount"));
  const row = (key: string, name: string, amount: number) =>
    draft.result(rowKey("waterfall", key), [name, amount], ["", money]);
  row("today", label("today"), today.profit.mean);
  for (const step of waterfallSteps) row(step, label(`step.${step}`), waterfall[step]);
  row("plan", label("plan"), plan.profit.mean);
  draft.blank();
  return {
    type: "column",
    title: label("waterfall"),
    row: headerRow,
    column: 1,
    rows: waterfallSteps.length + 3,
    columns: 2,
    anchorRow: resultsRow + 18,
    anchorColumn: chartColumn,
  };
}

function writeDrivers(
  draft: SheetDraft,
  key: string,
  id: ScenarioLabel,
  drivers: readonly Driver[],
  words: ScenarioWords,
): void {
  header(draft, words, id, "share", "atLow", "atHigh");
  drivers.forEach(({ kind, subject, share, atLow, atHigh }, i) => {
    draft.result(
      rowKey(key, i + 1, kind, subject),
      [words.assumption({ kind, subject }), share, atLow, atHigh],
      ["", percent, money, money],
    );
  });
  draft.blank();
}

/** The first three are drawn. */
const weekParts = [
  ["p10", money],
  ["p50", money],
  ["p90", money],
  ["mean", money],
  ["p5", money],
  ["p95", money],
  ["belowZero", percent],
  ["worst", money],
] as const satisfies [keyof RiskSpread, string][];

/** @returns the chart over the plan's P10, P50 and P90, without its place */
function writeWeeks(
  draft: SheetDraft,
  results: PlanResults,
  measure: "weeklyProfit" | "weeklyRevenue" | "weeklyCash",
  words: ScenarioWords,
): Omit<NewChart, "anchorRow" | "anchorColumn"> {
  const { label } = words;
  heading(draft, words, measure);
  const headerRow = draft.nextRow;
  for (const side of ["plan", "today"] as const) {
    const first = side === "plan" ? label("week") : `${label("today")}: ${label("week")}`;
    draft.text("header", first, ...weekParts.map(([part]) => label(part)));
    results[side][measure].forEach((spread, i) => {
      draft.result(
        rowKey("week", i + 1, measure, side),
        [i + 1, ...weekParts.map(([part]) => spread[part])],
        ["0", ...weekParts.map(([, format]) => format)],
      );
    });
    draft.blank();
  }
  const weeks = results.plan[measure].length;
  return { type: "line", title: label(measure), row: headerRow, column: 1, rows: weeks + 1, columns: 4 };
}
