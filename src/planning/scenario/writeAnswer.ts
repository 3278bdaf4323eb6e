import type { Spread } from "../results.js";
import type { Cell } from "../tables/workbook.js";
import type { NewChart } from "./newSheet.js";
import type { Answer } from "./scenario.js";
import { header, heading } from "./scenarioHeadings.js";
import { rowKey } from "./scenarioKeys.js";
import { numberFormats } from "./scenarioNumberFormats.js";
import type { ScenarioLabel, ScenarioWords } from "./scenarioWords.js";
import type { SheetDraft } from "./sheetDraft.js";

const { money, percent } = numberFormats;

/** Writes results, drivers and weeks of a scenario; returns the chart over the weeks, beside the results. */
export function writeAnswer(draft: SheetDraft, answer: Answer, words: ScenarioWords): NewChart {
  const resultsRow = draft.nextRow;
  writeResults(draft, answer, words);
  writeDrivers(draft, answer, words);
  return writeWeeks(draft, answer, words, resultsRow);
}

function writeResults(draft: SheetDraft, { plan, today, difference }: Answer, words: ScenarioWords): void {
  const result = (id: ScenarioLabel, now: number, then: number, change: Cell, format: string) =>
    draft.result(rowKey("result", id), [words.label(id), now, then, change], ["", format, format, format]);
  const compared = (id: ScenarioLabel, now: number, then: number, format: string) =>
    result(id, now, then, then - now, format);
  const single = (id: ScenarioLabel, key: string, value: number, format: string) =>
    draft.result(rowKey("difference", key), [words.label(id), "", "", value], ["", "", "", format]);

  heading(draft, words, "results");
  header(draft, words, "profit", "today", "plan", "difference");
  for (const id of ["p10", "p50", "p90"] as const) compared(id, today.profit[id], plan.profit[id], money);
  result("mean", today.profit.mean, plan.profit.mean, difference.mean, money);
  single("differenceLow", "low", difference.low, money);
  single("differenceHigh", "high", difference.high, money);
  single("chanceBetter", "chanceBetter", difference.chanceBetter, percent);
  compared("chanceOfGoal", today.chanceOfGoal, plan.chanceOfGoal, percent);
  result("chanceError", today.chanceError, plan.chanceError, "", "0.00%");
  compared("chanceOfLoss", today.chanceOfLoss, plan.chanceOfLoss, percent);
  for (const id of ["revenue", "units", "lostUnits", "marketingSpend"] as const) {
    compared(id, today[id], plan[id], money);
  }
  draft.blank();
}

function writeDrivers(draft: SheetDraft, { drivers }: Answer, words: ScenarioWords): void {
  header(draft, words, "drivers", "share");
  drivers.forEach(({ kind, subject, share }, i) => {
    draft.result(
      rowKey("driver", i + 1, kind, subject),
      [words.assumption({ kind, subject }), share],
      ["", percent],
    );
  });
  draft.blank();
}

const weekColumns: readonly (readonly [side: "plan" | "today", part: keyof Spread])[] = [
  ["plan", "p10"],
  ["plan", "p50"],
  ["plan", "p90"],
  ["plan", "mean"],
  ["today", "p10"],
  ["today", "p50"],
  ["today", "p90"],
  ["today", "mean"],
];

/** @returns the chart over the first four columns */
function writeWeeks(draft: SheetDraft, answer: Answer, words: ScenarioWords, anchorRow: number): NewChart {
  const { label } = words;
  heading(draft, words, "weeklyProfit");
  const headerRow = draft.nextRow;
  const sideName = (side: "plan" | "today") => (side === "plan" ? "" : `${label("today")}: `);
  draft.text("header", label("week"), ...weekColumns.map(([side, part]) => sideName(side) + label(part)));
  const weeks = Math.max(answer.plan.weeklyProfit.length, answer.today.weeklyProfit.length);
  for (let week = 1; week <= weeks; week++) {
    const values = weekColumns.map(([side, part]) => answer[side].weeklyProfit[week - 1][part]);
    draft.result(rowKey("week", week), [week, ...values], ["0", ...weekColumns.map(() => money)]);
  }
  draft.blank();
  return {
    type: "line",
    title: label("chartTitle"),
    row: headerRow,
    column: 1,
    rows: weeks + 1,
    columns: 4,
    anchorRow,
    anchorColumn: 6,
  };
}
