import { useState } from "preact/hooks";
import { type Measure, measures, type Outcome, type PlanResults } from "../../src/planning/results.js";
import { t } from "../messages/language.js";
import { ChoiceField } from "./ChoiceField.js";
import { DataTable } from "./DataTable.js";
import { usePage } from "./page.js";

/** Of things, all others of money. */
const counted: ReadonlySet<Measure> = new Set(["units", "orders", "lostUnits", "stockOuts"]);
const points = ["p5", "p10", "p50", "p90", "p95"] as const;

/** Plan beside today, in figures: means, and the plan's spread behind a toggle. */
export function ResultsTable({ results }: { readonly results: PlanResults }) {
  const { money, count, percent, factor } = usePage().formats.value;
  const [chosen, setChosen] = useState<Measure>("profit");
  const format = (measure: Measure) => (counted.has(measure) ? count : money);
  const row = (label: string, figure: (outcome: Outcome) => string) => [
    label,
    figure(results.plan),
    figure(results.today),
  ];
  return (
    <section class="card" aria-labelledby="figures">
      <h2 id="figures">{t("figures.title")}</h2>
      <p class="quiet">{t("figures.means")}</p>
      <DataTable
        caption={t("figures.title")}
        head={[t("table.figure"), t("table.plan"), t("table.today")]}
        rows={[
          row(t("figures.chance"), ({ chanceOfGoal, chanceError }) =>
            t("figures.plusMinus", { chance: percent(chanceOfGoal), error: percent(1.96 * chanceError) }),
          ),
          row(t("figures.loss"), ({ chanceOfLoss }) => percent(chanceOfLoss)),
          row(t("figures.worst"), ({ worstProfit }) => money(worstProfit)),
          ...measures.map((measure) =>
            row(t(`label.${measure}`), (outcome) => format(measure)(outcome[measure].mean)),
          ),
          row(t("figures.marketing"), ({ marketingSpend }) => money(marketingSpend)),
          row(t("figures.roas"), ({ returnOnAdSpend }) =>
            returnOnAdSpend === null ? "–" : factor(returnOnAdSpend),
          ),
        ]}
      />
      <details>
        <summary>{t("figures.spread")}</summary>
        <ChoiceField
          label={t("table.figure")}
          value={chosen}
          options={measures.map((measure) => [measure, t(`label.${measure}`)])}
          onChange={setChosen}
        />
        <DataTable
          caption={t("figures.spread")}
          head={[t("figures.spread"), t("table.plan"), t("table.today")]}
          rows={points.map((point) =>
            row(point.toUpperCase(), (outcome) => format(chosen)(outcome[chosen][point])),
          )}
        />
      </details>
    </section>
  );
}
