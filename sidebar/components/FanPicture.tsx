import type { Plan } from "../../src/planning/plan.js";
import type { PlanResults } from "../../src/planning/results.js";
import { Fan } from "../charts/Fan.js";
import { fanLayout } from "../charts/fanLayout.js";
import { pictureFrame as frame } from "../charts/frame.js";
import { t } from "../messages/language.js";
import { isToday } from "../state/decisions.js";
import { Legend } from "./Legend.js";
import { Picture } from "./Picture.js";
import { usePage } from "./page.js";

interface FanPictureProps {
  readonly plan: Plan;
  readonly results: PlanResults;
}

/** Profit week by week, with its 80% range. */
export function FanPicture({ plan, results }: FanPictureProps) {
  const { money, moneyShort, moneyRounded } = usePage().formats.value;
  const weekly = results.plan.weeklyProfit;
  const today = isToday(plan.decisions) ? null : results.today.weeklyProfit;
  const lowest = weekly.reduce((a, b) => (b.p50 < a.p50 ? b : a));
  const highest = weekly.reduce((a, b) => (b.p50 > a.p50 ? b : a));
  return (
    <Picture
      title={t("fan.title")}
      sentence={t("fan.sentence", {
        low: moneyRounded(lowest.p50),
        lowWeek: weekly.indexOf(lowest) + 1,
        high: moneyRounded(highest.p50),
        highWeek: weekly.indexOf(highest) + 1,
      })}
      frame={frame}
      legend={
        <Legend
          items={[
            { mark: "median", label: t("legend.median") },
            { mark: "band", label: t("legend.band") },
            ...(today ? [{ mark: "today" as const, label: t("legend.todayMedian") }] : []),
          ]}
        />
      }
      table={{
        head: [t("table.week"), "P10", "P50", "P90", t("table.todayP50")],
        rows: weekly.map((week, k) => [
          String(k + 1),
          ...[week.p10, week.p50, week.p90, results.today.weeklyProfit[k].p50].map(money),
        ]),
      }}
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
