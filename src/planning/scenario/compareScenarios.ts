import type { Cell } from "../tables/workbook.js";
import type { NewSheet, RangeFormat } from "./newSheet.js";
import type { HeadlineOutcome, SavedScenario } from "./scenario.js";
import { inCurrency, numberFormats } from "./scenarioNumberFormats.js";
import type { ScenarioLabel, ScenarioWords } from "./scenarioWords.js";

const { money, percent, whole } = numberFormats;

interface Column {
  readonly label: ScenarioLabel;
  readonly format: string;
  /** The figure of a scenario; of its results only where they are known. */
  readonly cell: (scenario: SavedScenario, results: HeadlineOutcome | null) => Cell;
}

const ofResults = (
  label: ScenarioLabel,
  format: string,
  figure: (results: HeadlineOutcome) => number | null,
): Column => ({ label, format, cell: (_, results) => (results ? (figure(results) ?? "") : "") });
const ofScenario = (
  label: ScenarioLabel,
  format: string,
  cell: (scenario: SavedScenario) => Cell,
): Column => ({
  label,
  format,
  cell,
});

/** Profit stands next to the name, for the chart. */
const columns: readonly Column[] = [
  ofScenario("scenarioName", "", ({ name }) => name),
  ofResults("p10", money, ({ profit }) => profit.p10),
  ofResults("p50", money, ({ profit }) => profit.p50),
  ofResults("p90", money, ({ profit }) => profit.p90),
  ofResults("mean", money, ({ profit }) => profit.mean),
  ofScenario("goal", money, ({ plan }) => plan.goal.profit),
  ofResults("chanceOfGoal", percent, ({ chanceOfGoal }) => chanceOfGoal),
  ofResults("chanceOfLoss", percent, ({ chanceOfLoss }) => chanceOfLoss),
  ofResults("worstProfit", money, ({ worstProfit }) => worstProfit),
  ofResults("revenue", money, ({ revenue }) => revenue.mean),
  ofResults("units", whole, ({ units }) => units.mean),
  ofResults("lostUnits", whole, ({ lostUnits }) => lostUnits.mean),
  ofResults("lowestCash", money, ({ lowestCash }) => lowestCash.p10),
  ofResults("marketingSpend", money, ({ marketingSpend }) => marketingSpend),
  ofResults("returnOnAdSpend", "0.00", ({ returnOnAdSpend }) => returnOnAdSpend),
  ofScenario("weeks", "0", ({ plan }) => plan.run.weeks),
  ofScenario("trials", whole, ({ plan }) => plan.run.trials),
  ofScenario("seed", "", ({ plan }) => plan.run.seed),
  ofScenario("resultCode", "", ({ code }) => code),
  ofScenario("dataFingerprint", "", ({ dataFingerprint }) => dataFingerprint),
  ofScenario("savedAt", "", ({ savedAt }) => savedAt),
  ofScenario("savedBy", "", ({ savedBy }) => savedBy),
];

const headerRow = 4;

/**
 * Saved scenarios side by side, one per row, with what makes them hard to compare said on top.
 *
 * @param scenarios at least one, in the order in which they shall stand
 */
export function compareScenarios(scenarios: readonly SavedScenario[], { label }: ScenarioWords): NewSheet {
  const currencies = new Set(scenarios.map(({ plan }) => plan.shop.currency));
  const [currency] = currencies.size === 1 ? currencies : [""];
  const wide = (...cells: readonly Cell[]): Cell[] => columns.map((_, i) => cells[i] ?? "");
  const formats: RangeFormat[] = [
    { row: 1, column: 1, rows: 1, columns: columns.length, look: "title" },
    { row: 2, column: 1, rows: 1, columns: columns.length, look: "note" },
    { row: headerRow, column: 1, rows: 1, columns: columns.length, look: "header" },
  ];
  columns.forEach(({ format }, i) => {
    if (format === "") return;
    formats.push({
      row: headerRow + 1,
      column: i + 1,
      rows: scenarios.length,
      columns: 1,
      look: "result",
      numberFormat: inCurrency(format, currency),
    });
  });
  return {
    name: label("comparison"),
    cells: [
      wide(label("comparison")),
      wide(caveats(scenarios).map(label).join(" ")),
      wide(),
      columns.map((column) => label(column.label)),
      ...scenarios.map((scenario) =>
        columns.map(({ cell }) => cell(scenario, scenario.headline?.plan ?? null)),
      ),
    ],
    columnWidths: columns.map((_, i) => (i === 0 ? 240 : 120)),
    formats,
    charts: [
      {
        type: "column",
        title: label("profit"),
        row: headerRow,
        column: 1,
        rows: scenarios.length + 1,
        columns: 4,
        anchorRow: headerRow + scenarios.length + 2,
        anchorColumn: 1,
      },
    ],
    frozenRows: headerRow,
  };
}

/** What differs between the scenarios beside their decisions. */
function caveats(scenarios: readonly SavedScenario[]): ScenarioLabel[] {
  const differ = (of: (scenario: SavedScenario) => string | number) => new Set(scenarios.map(of)).size > 1;
  const said: ScenarioLabel[] = [];
  if (differ(({ plan }) => plan.run.weeks)) said.push("weeksDiffer");
  if (differ(({ plan }) => plan.goal.profit)) said.push("goalsDiffer");
  if (differ(({ dataFingerprint }) => dataFingerprint)) said.push("dataDiffer");
  if (differ(({ engineVersion }) => engineVersion)) said.push("enginesDiffer");
  if (scenarios.some(({ headline }) => headline === null)) said.push("resultsMissing");
  return said.length > 0 ? said : ["nothingDiffers"];
}
