import type { Plan, Scope } from "../plan.js";
import type { NewSheet } from "./newSheet.js";
import type { Scenario } from "./scenario.js";
import { header, heading } from "./scenarioHeadings.js";
import { rowKey, valueColumns } from "./scenarioKeys.js";
import { numberFormats } from "./scenarioNumberFormats.js";
import type { ScenarioWords } from "./scenarioWords.js";
import { type SheetDraft, sheetDraft } from "./sheetDraft.js";
import { writeAnswer } from "./writeAnswer.js";

const { money, cents, percent, units } = numberFormats;

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
  const chart = writeAnswer(draft, answer, words);
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
