import { useState } from "preact/hooks";
import type { Plan } from "../../src/planning/plan.js";
import type { Outcome, PlanResults } from "../../src/planning/results.js";
import { Fan } from "../charts/Fan.js";
import { fanLayout } from "../charts/fanLayout.js";
import { pictureFrame as frame } from "../charts/frame.js";
import { t } from "../messages/language.js";
import { isToday } from "../state/decisions.js";
import { ChoiceField } from "./ChoiceField.js";
import { Legend } from "./Legend.js";
import { Picture } from "./Picture.js";
import { usePage } from "./page.js";
import { RiskDetails } from "./RiskDetails.js";

interface FanPictureProps {
  readonly plan: Plan;
  readonly results: PlanResults;
}

const weeklyOf = {
  profit: (outcome: Outcome) => outcome.weeklyProfit,
  revenue: (outcome: Outcome) => outcome.weeklyRevenue,
  cash: (outcome: Outcome) => outcome.weeklyCash,
};
const choices = Object.keys(weeklyOf) as (keyof typeof weeklyOf)[];

/** Profit, revenue or cash week by week, with its 80% range. */
export function FanPicture({ plan, results }: FanPictureProps) {
  const { moneyShort, moneyRounded } = usePage().formats.value;
  const [measure, setMeasure] = useState<keyof typeof weeklyOf>("profit");
  const weekly = weeklyOf[measure](results.plan);
  const ofToday = weeklyOf[measure](results.today);
  const today = isToday(plan.decisions) ? null : ofToday;
  const lowest = weekly.reduce((a, b) => (b.p50 < a.p50 ? b : a));
  const highest = weekly.reduce((a, b) => (b.p50 > a.p50 ? b : a));
  return (
    <Picture
      title={t(`fan.${measure}`)}
      sentence={t("fan.sentence", {
        low: moneyRounded(lowest.p50),
        lowWeek: weekly.indexOf(lowest) + 1,
        high: moneyRounded(highest.p50),
        highWeek: weekly.indexOf(highest) + 1,
      })}
      frame={frame}
      legend={
        <>
          <Legend
            items={[
              { mark: "median", label: t("legend.median") },
              { mark: "band", label: t("legend.band") },
              ...(today ? [{ mark: "today" as const, label: t("legend.todayMedian") }] : []),
            ]}
          />
          <ChoiceField
            label={t("fan.measure")}
            value={measure}
            options={choices.map((choice) => [choice, t(`measure.${choice}`)])}
            onChange={setMeasure}
          />
        </>
      }
      table={{
        head: [t("table.week"), "P10", "P50", "P90", t("table.todayP50")],
        rows: weekly.map((week, k) => [
          String(k + 1),
          ...[week.p10, week.p50, week.p90, ofToday[k].p50].map(moneyShort),
        ]),
      }}
      more={
        <RiskDetails
          title={t("table.week")}
          measures={["profit"]}
          rowsOf={() => weekly.map((plan, k) => ({ name: String(k + 1), plan, today: ofToday[k] }))}
        />
      }
    >
      <Fan
        layout={fanLayout(weekly, today, frame)}
        plan={weekly}
        today={today}
        frame={frame}
        format={moneyShort}
      />
    </Picture>
  );
}
