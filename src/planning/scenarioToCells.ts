import type { NewChart, NewSheet } from "./newSheet.js";
import type { Plan, Scope } from "./plan.js";
import type { Spread } from "./results.js";
import type { Answer, Scenario } from "./scenario.js";
import { rowKey, valueColumns } from "./scenarioKeys.js";
import type { ScenarioLabel, ScenarioWords } from "./scenarioWords.js";
import { type SheetDraft, sheetDraft } from "./sheetDraft.js";
import type { Cell } from "./workbook.js";

const money = "#,##0";
const cents = "#,##0.00";
const percent = "0.0%";
const units = "#,##0.##";

/**
 * The sheet that holds a scenario: the answer, the decisions, the results, the assumptions and all facts, in
 * plain values that read well without the add-on and are read back by `cellsToScenario`.
 *
 * Each row of values has its key in the last column, with the identity of what it holds; the values stand
 * in the cells. What is written twice for the reader (differences, labels) is not read back.
 */
export function scenarioToCells(scenario: Scenario, words: ScenarioWords): NewSheet {
  const { plan, answer } = scenario;
  const draft = sheetDraft();
  draft.text("title", scenario.name);
  draft.text("answer", words.answer(scenario));
  draft.markers();
  draft.blank();
  writeDecisions(draft, plan, words);
  const resultsRow = draft.nextRow;
  writeResults(draft, answer, words);
  writeDrivers(draft, answer, words);
  const chart = writeWeeks(draft, answer, words, resultsRow);
  writeAssumptions(draft, plan, words);
  writeShop(draft, plan, words);
  writeAbout(draft, scenario, words);
  return {
    name: words.sheetName(scenario),
    cells: draft.cells,
    columnWidths: [240, ...new Array<number>(valueColumns - 1).fill(110), 260],
    formats: draft.formats,
    charts: [chart],
    frozenRows: 0,
  };
}

function header(draft: SheetDraft, { label }: ScenarioWords, ...ids: readonly ScenarioLabel[]): void {
  draft.text("header", ...ids.map(label));
}

function heading(draft: SheetDraft, { label }: ScenarioWords, id: ScenarioLabel): void {
  draft.text("heading", label(id));
}

/** The parts of a key that say a scope. */
function scopeParts(scope: Scope): string[] {
  if (scope.of === "all") return ["all"];
  return [scope.of, scope.of === "category" ? scope.category : scope.sku];
}

function writeDecisions(draft: SheetDraft, { decisions, goal, shop }: Plan, words: ScenarioWords): void {
  const { prices, promotion, budget } = decisions;
  heading(draft, words, "decisions");
  if (prices.length === 0 && !promotion && budget.length === 0) draft.text("note", words.label("noDecision"));
  if (prices.length > 0) header(draft, words, "priceChange", "change");
  prices.forEach(({ scope, change }, i) => {
    draft.row(rowKey("price", i + 1, ...scopeParts(scope)), [words.scope(scope), change], ["", percent]);
  });
  if (promotion) {
    const { offer, scope, firstWeek, lastWeek } = promotion;
    const key = rowKey("promotion", offer.type, ...scopeParts(scope));
    if (offer.type === "percent-off") {
      header(draft, words, "promotion", "firstWeek", "lastWeek", "percentOff");
      draft.row(key, [words.scope(scope), firstWeek, lastWeek, offer.percent], ["", "0", "0", percent]);
    } else {
      header(draft, words, "promotion", "firstWeek", "lastWeek", "spend", "save");
      const cells = [words.scope(scope), firstWeek, lastWeek, offer.spend, offer.save];
      draft.row(key, cells, ["", "0", "0", cents, cents]);
    }
  }
  if (budget.length > 0) header(draft, words, "budget", "plan", "today");
  budget.forEach(({ channel, weeklySpend }, i) => {
    const today = shop.channels.find(({ name }) => name === channel)?.weeklySpend ?? "";
    draft.row(rowKey("budget", i + 1, channel), [channel, weeklySpend, today], ["", money, money]);
  });
  draft.row("goal", [words.label("goal"), goal.profit], ["", money]);
  draft.blank();
}

function writeResults(draft: SheetDraft, { plan, today, difference }: Answer, words: ScenarioWords): void {
  const result = (id: ScenarioLabel, now: number, then: number, change: Cell, format: string) =>
    draft.row(rowKey("result", id), [words.label(id), now, then, change], ["", format, format, format]);
  const compared = (id: ScenarioLabel, now: number, then: number, format: string) =>
    result(id, now, then, then - now, format);
  const single = (id: ScenarioLabel, key: string, value: number, format: string) =>
    draft.row(rowKey("difference", key), [words.label(id), "", "", value], ["", "", "", format]);

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
    draft.row(
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

/** The weeks, and the chart over the first four columns, beside the results. */
function writeWeeks(draft: SheetDraft, answer: Answer, words: ScenarioWords, anchorRow: number): NewChart {
  const { label } = words;
  heading(draft, words, "weeklyProfit");
  const headerRow = draft.nextRow;
  const sideName = (side: "plan" | "today") => (side === "plan" ? "" : `${label("today")}: `);
  draft.text("header", label("week"), ...weekColumns.map(([side, part]) => sideName(side) + label(part)));
  const weeks = Math.max(answer.plan.weeklyProfit.length, answer.today.weeklyProfit.length);
  for (let week = 1; week <= weeks; week++) {
    const values = weekColumns.map(([side, part]) => answer[side].weeklyProfit[week - 1]![part]);
    draft.row(rowKey("week", week), [week, ...values], ["0", ...weekColumns.map(() => money)]);
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

const costFormats = {
  commissionRate: percent,
  paymentRate: percent,
  returnRate: percent,
  shippingPerOrder: cents,
  unitsPerOrder: units,
  fixedPerWeek: money,
} as const;

function writeShop(draft: SheetDraft, { shop }: Plan, words: ScenarioWords): void {
  heading(draft, words, "costs");
  draft.row("currency", [words.label("currency"), shop.currency]);
  for (const id of Object.keys(costFormats) as (keyof typeof costFormats)[]) {
    draft.row(rowKey("cost", id), [words.label(id), shop.costs[id]], ["", costFormats[id]]);
  }
  draft.blank();
  heading(draft, words, "channels");
  header(draft, words, "channel", "weeklySpend", "weeklyRevenue");
  shop.channels.forEach(({ name, weeklySpend, weeklyRevenue }, i) => {
    draft.row(rowKey("channel", i + 1, name), [name, weeklySpend, weeklyRevenue], ["", money, money]);
  });
  draft.blank();
  heading(draft, words, "products");
  header(
    draft,
    words,
    "sku",
    "productName",
    "category",
    "price",
    "unitCost",
    "weeklyUnits",
    "stock",
    "leadTimeWeeks",
  );
  shop.products.forEach(({ sku, name, category, price, unitCost, weeklyUnits, stock, leadTimeWeeks }, i) => {
    draft.row(
      rowKey("product", i + 1, sku),
      [sku, name, category, price, unitCost, weeklyUnits, stock ?? "", leadTimeWeeks],
      ["", "", "", cents, cents, units, units, "0"],
    );
  });
  draft.blank();
  heading(draft, words, "orderValues");
  for (let first = 0; first < shop.orderValues.length; first += valueColumns) {
    const values = shop.orderValues.slice(first, first + valueColumns);
    draft.row(
      rowKey("orders", first / valueColumns + 1),
      values,
      values.map(() => cents),
    );
  }
  draft.blank();
}

function writeAbout(draft: SheetDraft, scenario: Scenario, { label }: ScenarioWords): void {
  const { plan, answer } = scenario;
  draft.text("heading", label("about"));
  draft.row("name", [label("scenarioName"), scenario.name]);
  draft.row("savedAt", [label("savedAt"), scenario.savedAt]);
  draft.row("savedBy", [label("savedBy"), scenario.savedBy]);
  draft.row("engineVersion", [label("engineVersion"), scenario.engineVersion]);
  draft.row("formatVersion", [label("formatVersion"), scenario.formatVersion]);
  draft.row("weeks", [label("weeks"), plan.run.weeks]);
  draft.row("trials", [label("trials"), plan.run.trials], ["", money]);
  draft.row("seed", [label("seed"), plan.run.seed]);
  draft.row("code", [label("resultCode"), answer.code]);
  draft.row("dataFingerprint", [label("dataFingerprint"), scenario.dataFingerprint]);
  draft.text("note", label("keyNote"));
}
