import { useState } from "preact/hooks";
import type { RiskSpread } from "../../src/planning/results.js";
import { t } from "../messages/language.js";
import { ChoiceField } from "./ChoiceField.js";
import { DataTable } from "./DataTable.js";
import { usePage } from "./page.js";

const figures = ["p5", "p10", "p50", "p90", "p95", "mean", "belowZero", "worst"] as const;
type Measure = "profit" | "contribution" | "revenue" | "units" | "lostUnits";

/** A week, a product, a category or a channel, with what the run says of it. */
export interface RiskRow {
  readonly name: string;
  readonly plan: RiskSpread;
  readonly today: RiskSpread;
}

interface RiskDetailsProps<M extends Measure> {
  /** What the rows are. */
  readonly title: string;
  /** What can be said of each; no choice where it is one. */
  readonly measures: readonly M[];
  readonly rowsOf: (measure: M) => readonly RiskRow[];
}

/** Every figure of the parts of the whole, one at a time, plan beside today; drawn once it is unfolded. */
export function RiskDetails<M extends Measure>({ title, measures, rowsOf }: RiskDetailsProps<M>) {
  const { moneyShort, count, percent } = usePage().formats.value;
  const [isOpen, setIsOpen] = useState(false);
  const [measure, setMeasure] = useState(measures[0]);
  const [figure, setFigure] = useState<(typeof figures)[number]>("p5");
  const isCounted = measure === "units" || measure === "lostUnits";
  const format = figure === "belowZero" ? percent : isCounted ? count : moneyShort;
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t("figures.all")}</summary>
      {isOpen && (
        <>
          <div class="fields">
            {measures.length > 1 && (
              <ChoiceField
                label={t("table.figure")}
                value={measure}
                options={measures.map((each) => [each, t(`label.${each as Measure}`)])}
                onChange={setMeasure}
              />
            )}
            <ChoiceField
              label={t("figures.value")}
              value={figure}
              options={figures.map((each) => [each, t(`label.${each}`)])}
              onChange={setFigure}
            />
          </div>
          <DataTable
            caption={`${title}, ${t(`label.${figure}`)}`}
            head={[title, t("table.plan"), t("table.today")]}
            rows={rowsOf(measure).map(({ name, plan, today }) => [
              name,
              format(plan[figure]),
              format(today[figure]),
            ])}
          />
        </>
      )}
    </details>
  );
}
