import { useMemo } from "preact/hooks";
import type { Plan } from "../../src/planning/plan.js";
import type { PlanResults } from "../../src/planning/results.js";
import { pictureFrame as frame } from "../charts/frame.js";
import { Histogram } from "../charts/Histogram.js";
import { histogramLayout } from "../charts/histogramLayout.js";
import { t } from "../messages/language.js";
import { isToday } from "../state/decisions.js";
import { Legend } from "./Legend.js";
import { Picture } from "./Picture.js";
import { usePage } from "./page.js";

interface HistogramPictureProps {
  readonly plan: Plan;
  readonly results: PlanResults;
}

/** How often which profit came out, for the plan and for today. */
export function HistogramPicture({ plan, results }: HistogramPictureProps) {
  const { money, moneyShort, percent, chance } = usePage().formats.value;
  const goal = plan.goal.profit;
  const withToday = !isToday(plan.decisions);
  const layout = useMemo(
    () => histogramLayout(results.plan.profits, results.today.profits, goal, frame),
    [results, goal],
  );
  return (
    <Picture
      title={t("histogram.title", { weeks: plan.run.weeks })}
      sentence={t("histogram.sentence", {
        chance: chance(results.plan.chanceOfGoal),
        goal: money(goal),
        loss: chance(results.plan.chanceOfLoss),
      })}
      frame={frame}
      legend={
        <Legend
          items={[
            { mark: "bar", label: t("legend.reaches") },
            { mark: "short", label: t("legend.short") },
            ...(withToday ? [{ mark: "today" as const, label: t("legend.today") }] : []),
          ]}
        />
      }
      table={{
        head: [t("table.profit"), t("table.plan"), t("table.today")],
        rows: layout.bins.map((bin) => [
          t("range", { low: moneyShort(bin.from), high: moneyShort(bin.to) }),
          percent(bin.plan),
          percent(bin.today),
        ]),
      }}
    >
      <Histogram
        layout={layout}
        goal={goal}
        frame={frame}
        format={moneyShort}
        goalLabel={t("histogram.goal")}
        withToday={withToday}
      />
    </Picture>
  );
}
