import { type Measure, measures, type Outcome, type PlanResults } from "../../src/planning/results.js";
import { t } from "../messages/language.js";
import { DataTable } from "./DataTable.js";
import { usePage } from "./page.js";

/** Of things, all others of money. */
const counted: ReadonlySet<Measure> = new Set(["units", "orders", "lostUnits", "stockOuts"]);
const points = ["p5", "p10", "p50", "p90", "p95"] as const;

/** Plan beside today, in figures: means, and the plan's spread behind a toggle. */
export function ResultsTable({ results }: { readonly results: PlanResults }) {
  const { money, moneyShort, count, countShort, percent, factor } = usePage().formats.value;
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
            row(t(`label.${measure}`), (outcome) =>
              (counted.has(measure) ? count : money)(outcome[measure].mean),
            ),
          ),
          row(t("figures.marketing"), ({ marketingSpend }) => money(marketingSpend)),
          row(t("figures.roas"), ({ returnOnAdSpend }) =>
            returnOnAdSpend === null ? "–" : factor(returnOnAdSpend),
          ),
        ]}
      />
      <details>
        <summary>{t("figures.spread")}</summary>
        <DataTable
          caption={t("figures.spread")}
          head={[t("table.plan"), ...points.map((point) => point.toUpperCase())]}
          rows={measures.map((measure) => [
            t(`label.${measure}`),
            ...points.map((point) =>
              (counted.has(measure) ? countShort : moneyShort)(results.plan[measure][point]),
            ),
          ])}
        />
      </details>
    </section>
  );
}
