import type { Outcome, PlanResults } from "../../src/planning/results.js";
import { t } from "../messages/language.js";
import { DataTable } from "./DataTable.js";
import { usePage } from "./page.js";

/** Plan beside today, in figures. */
export function ResultsTable({ results }: { readonly results: PlanResults }) {
  const { money, count, percent } = usePage().formats.value;
  const row = (label: string, figure: (outcome: Outcome) => string) => [
    label,
    figure(results.plan),
    figure(results.today),
  ];
  return (
    <section class="card" aria-labelledby="figures">
      <h2 id="figures">{t("figures.title")}</h2>
      <DataTable
        caption={t("figures.title")}
        head={[t("table.figure"), t("table.plan"), t("table.today")]}
        rows={[
          row(t("figures.p90"), ({ profit }) => money(profit.p90)),
          row(t("figures.p50"), ({ profit }) => money(profit.p50)),
          row(t("figures.p10"), ({ profit }) => money(profit.p10)),
          row(t("figures.mean"), ({ profit }) => money(profit.mean)),
          row(t("figures.chance"), (outcome) =>
            t("figures.plusMinus", {
              chance: percent(outcome.chanceOfGoal),
              error: percent(1.96 * outcome.chanceError),
            }),
          ),
          row(t("figures.loss"), (outcome) => percent(outcome.chanceOfLoss)),
          row(t("figures.revenue"), (outcome) => money(outcome.revenue.mean)),
          row(t("figures.units"), (outcome) => count(outcome.units.mean)),
          row(t("figures.lost"), (outcome) => count(outcome.lostUnits.mean)),
          row(t("figures.marketing"), (outcome) => money(outcome.marketingSpend)),
        ]}
      />
    </section>
  );
}
