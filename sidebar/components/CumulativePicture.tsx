import { useMemo, useState } from "preact/hooks";
import { sortedCopy } from "../../src/math/quantile.js";
import type { Plan } from "../../src/planning/plan.js";
import type { PlanResults } from "../../src/planning/results.js";
import { Cumulative } from "../charts/Cumulative.js";
import { chanceOfReaching, cumulativeLayout } from "../charts/cumulativeLayout.js";
import { pictureFrame as frame } from "../charts/frame.js";
import { onSlider } from "../entry/movedTarget.js";
import { t } from "../messages/language.js";
import { isToday } from "../state/decisions.js";
import { Legend } from "./Legend.js";
import { Picture } from "./Picture.js";
import { usePage } from "./page.js";
import { TargetSlider } from "./TargetSlider.js";

interface CumulativePictureProps {
  readonly plan: Plan;
  readonly results: PlanResults;
}

const rowsInTable = 11;

/** The chance to reach any profit, with a target to be moved along; it can be made the goal. */
export function CumulativePicture({ plan, results }: CumulativePictureProps) {
  const { planner, formats } = usePage();
  const { money, moneyRounded, moneyShort, chance } = formats.value;
  const goal = plan.goal.profit;
  const withToday = !isToday(plan.decisions);
  const { sorted, layout } = useMemo(() => {
    const sorted = { plan: sortedCopy(results.plan.profits), today: sortedCopy(results.today.profits) };
    return { sorted, layout: cumulativeLayout(sorted.plan, sorted.today, frame) };
  }, [results]);
  const [min, max] = layout.x.domain;
  const [moved, setMoved] = useState<number | null>(null);
  const target =
    moved === null ? Math.min(Math.max(goal, min), max) : onSlider(moved, { min, max, step: layout.step });
  const reached = chanceOfReaching(sorted.plan, target);
  const today = chanceOfReaching(sorted.today, target);
  const sentence = t(withToday ? "cumulative.sentence" : "cumulative.sentenceToday", {
    chance: chance(reached),
    target: moneyRounded(target),
    today: chance(today),
  });
  const makeGoal = (profit: number) => {
    planner.editing.value.change((draft) => ({ ...draft, goal: { profit } }));
    setMoved(null);
  };
  const profits = Array.from({ length: rowsInTable }, (_, k) => min + ((max - min) * k) / (rowsInTable - 1));
  return (
    <Picture
      title={t("cumulative.title")}
      sentence={sentence}
      frame={frame}
      legend={
        <>
          {withToday && (
            <Legend
              items={[
                { mark: "median", label: t("table.plan") },
                { mark: "today", label: t("legend.today") },
              ]}
            />
          )}
          {moved !== null && target !== goal && (
            <button type="button" onClick={() => makeGoal(target)}>
              {t("cumulative.makeGoal", { target: money(target) })}
            </button>
          )}
        </>
      }
      overlay={
        <TargetSlider
          label={t("cumulative.target")}
          value={target}
          valueText={sentence}
          step={layout.step}
          scale={layout.x}
          frame={frame}
          onChange={setMoved}
        />
      }
      table={{
        head: [t("table.profit"), t("table.plan"), t("table.today")],
        rows: profits.map((profit) => [
          moneyRounded(profit),
          chance(chanceOfReaching(sorted.plan, profit)),
          chance(chanceOfReaching(sorted.today, profit)),
        ]),
      }}
    >
      <Cumulative
        layout={layout}
        target={target}
        chance={reached}
        frame={frame}
        format={moneyShort}
        formatChance={chance}
        withToday={withToday}
      />
    </Picture>
  );
}
