import { useMemo, useState } from "preact/hooks";
import type { PlanGoal } from "../../src/planning/goals/goalOfPlan.js";
import { t } from "../messages/language.js";
import type { Answer } from "../state/answer.js";
import { reasonOf } from "../words/failureSentence.js";
import { ChoiceField } from "./ChoiceField.js";
import { DataTable } from "./DataTable.js";
import { usePage } from "./page.js";
import { usePrice } from "./usePrice.js";

/** What revenue the goal takes, by lever, week, category and channel; every split adds up to it. */
export function GoalCard({ answer: { plan, results } }: { readonly answer: Answer }) {
  const { planner, formats } = usePage();
  const { goalOfPlan } = planner.engine.value!;
  const { moneyRounded, change } = formats.value;
  const goal = useMemo(() => {
    try {
      return goalOfPlan(plan, results.plan);
    } catch (error) {
      return error as Error;
    }
  }, [plan, results, goalOfPlan]);
  return (
    <details class="card">
      <summary>
        <h2>{t("goal.title")}</h2>
      </summary>
      {goal === null && <p>{t("goal.none")}</p>}
      {goal instanceof Error && <p class="caution">{reasonOf(goal)}</p>}
      {goal && !(goal instanceof Error) && (
        <>
          <p>
            {t("goal.sentence", {
              profit: moneyRounded(plan.goal.profit),
              target: moneyRounded(goal.target),
              expected: moneyRounded(goal.expected),
              change: change(goal.change),
            })}
          </p>
          <LeversTable goal={goal} />
          <SplitTables goal={goal} />
        </>
      )}
    </details>
  );
}

function LeversTable({ goal: { levers } }: { readonly goal: PlanGoal }) {
  const { money, count, percent, changeRounded } = usePage().formats.value;
  if (!levers) return <p class="quiet">{t("goal.noVisitors")}</p>;
  const format = { visitors: count, conversion: percent, order_value: money };
  return (
    <>
      <h3>{t("goal.levers")}</h3>
      <DataTable
        caption={t("goal.levers")}
        head={[t("table.figure"), t("table.today"), t("goal.alone"), t("goal.together")]}
        rows={levers.map(({ lever, today, neededAlone, changeAlone, neededTogether, changeTogether }) => {
          const needed = (value: number | null, by: number | null) =>
            value === null || by === null ? "–" : `${format[lever](value)} (${changeRounded(by)})`;
          return [
            t(`lever.${lever}`),
            format[lever](today),
            needed(neededAlone, changeAlone),
            needed(neededTogether, changeTogether),
          ];
        })}
      />
    </>
  );
}

/** To the unit in which the splits are made, so that what is shown adds up as well. */
function SplitTables({ goal }: { readonly goal: PlanGoal }) {
  const { money } = usePage().formats.value;
  const price = usePrice();
  const amount = goal.unit === 1 ? money : price;
  const { target, categories, channels, byWeek, byCategory, byWeekAndCategory, byChannel } = goal;
  const [chosen, setChosen] = useState("0");
  const category = Number(chosen);
  const nameOf = (name: string) => name || "–";
  return (
    <>
      <h3>{t("goal.byWeek")}</h3>
      <DataTable
        caption={t("parts.categories")}
        head={[t("role.category"), t("role.revenue")]}
        rows={[
          ...categories.map((name, k) => [nameOf(name), amount(byCategory[k])]),
          [t("goal.all"), amount(target)],
        ]}
      />
      <ChoiceField
        label={t("role.category")}
        value={chosen}
        options={categories.map((name, k) => [String(k), nameOf(name)])}
        onChange={setChosen}
      />
      <DataTable
        caption={t("goal.byWeek")}
        head={[t("table.week"), nameOf(categories[category]), t("goal.all")]}
        rows={[
          ...byWeek.map((all, week) => [
            String(week + 1),
            amount(byWeekAndCategory[week][category]),
            amount(all),
          ]),
          [t("goal.all"), amount(byCategory[category]), amount(target)],
        ]}
      />
      {channels.length > 0 && (
        <>
          <h3>{t("goal.byChannel")}</h3>
          <DataTable
            caption={t("goal.byChannel")}
            head={[t("role.channel"), t("role.revenue")]}
            rows={[
              ...channels.map((name, k) => [name, amount(byChannel[k])]),
              [t("goal.otherChannels"), amount(goal.otherChannels)],
              [t("goal.all"), amount(target)],
            ]}
          />
        </>
      )}
    </>
  );
}
