import {
  type Driver,
  measures,
  type Outcome,
  type PlanResults,
  spreadParts,
  type WeekSpread,
  waterfallSteps,
} from "../results.js";
import type { NewChart } from "./newSheet.js";
import { header, heading } from "./scenarioHeadings.js";
import { rowKey } from "./scenarioKeys.js";
import { numberFormats } from "./scenarioNumberFormats.js";
import type { ScenarioLabel, ScenarioWords } from "./scenarioWords.js";
import type { SheetDraft } from "./sheetDraft.js";

const { money, percent } = numberFormats;

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
  return [{ ...weeks[0], anchorRow: resultsRow, anchorColumn: 12 }, waterfall];
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
    const change = now === null || then === null ? "" : then - now;
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

function writeTotals(draft: SheetDraft, results: PlanResults, words: ScenarioWords): void {
  for (const side of ["plan", "today"] as const) {
    header(draft, words, side, ...spreadParts);
    for (const measure of measures) {
      const spread = results[side][measure];
      draft.result(
        rowKey("total", side, measure),
        [words.label(measure), ...spreadParts.map((part) => spread[part])],
        ["", ...spreadParts.map(() => money)],
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
    anchorColumn: 12,
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

const weekParts: readonly (keyof WeekSpread)[] = ["p10", "p50", "p90", "mean"];

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
  const names = (side: "plan" | "today") =>
    weekParts.map((part) => (side === "plan" ? label(part) : `${label("today")}: ${label(part)}`));
  draft.text("header", label("week"), ...names("plan"), ...names("today"));
  const weeks = results.plan[measure].length;
  for (let week = 1; week <= weeks; week++) {
    const values = (["plan", "today"] as const).flatMap((side) => {
      const spread = results[side][measure][week - 1];
      return weekParts.map((part) => spread[part]);
    });
    draft.result(rowKey("week", week, measure), [week, ...values], ["0", ...values.map(() => money)]);
  }
  draft.blank();
  return { type: "line", title: label(measure), row: headerRow, column: 1, rows: weeks + 1, columns: 4 };
}
