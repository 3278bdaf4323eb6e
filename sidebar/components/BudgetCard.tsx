import type { BudgetChange, Channel } from "../../src/planning/plan.js";
import { weeklySpend } from "../../src/planning/weeklySpend.js";
import { t } from "../messages/language.js";
import { addDecision, removeDecision, setDecision } from "../state/decisions.js";
import { AddRow } from "./AddRow.js";
import { NumberField } from "./NumberField.js";
import { PlanNotices } from "./PlanNotices.js";
import { usePage } from "./page.js";
import { ResetButton } from "./ResetButton.js";
import { WeekFields } from "./WeekFields.js";

/** New weekly spend by channel and weeks, what is spent today beside it. */
export function BudgetCard() {
  const { planner, formats } = usePage();
  const { decide, draft } = planner.editing.value;
  const { shop, run } = planner.plan.value!;
  const { channels } = shop;
  const changes = draft.value.decisions.budget.flatMap((change, place) => {
    const channel = channels.find(({ name }) => name === change.channel);
    return channel ? [{ channel, change, place }] : [];
  });
  const { money } = formats.value;
  return (
    <section class="card" aria-labelledby="budget">
      <h2 id="budget">{t("budget.title")}</h2>
      {channels.length === 0 && <p class="quiet">{t("budget.noChannels")}</p>}
      {channels.length > 0 && changes.length === 0 && <p class="quiet">{t("budget.unchanged")}</p>}
      {changes.map((line) => (
        <BudgetLine key={line.place} {...line} />
      ))}
      {changes.length > 1 && <p class="quiet">{t("budget.order")}</p>}
      {changes.length > 0 && <TotalSpend />}
      {channels.length > 0 && (
        <AddRow
          label={t("budget.channel")}
          action={t("budget.add")}
          options={channels.map(({ name, weeklySpend: spend }) => [
            name,
            t("budget.option", { channel: name, spend: money(spend) }),
          ])}
          onAdd={(channel) =>
            decide((d) =>
              addDecision(d, "budget", {
                channel,
                weeklySpend: channels.find(({ name }) => name === channel)!.weeklySpend,
                firstWeek: 1,
                lastWeek: run.weeks,
              }),
            )
          }
        />
      )}
    </section>
  );
}

interface BudgetLineProps {
  readonly channel: Channel;
  readonly change: BudgetChange;
  readonly place: number;
}

function BudgetLine({ channel, change, place }: BudgetLineProps) {
  const { planner, formats } = usePage();
  const { decide } = planner.editing.value;
  const plan = planner.plan.value!;
  const { money } = formats.value;
  const { name, weeklySpend: today, highestSpend } = channel;
  const set = (other: Partial<BudgetChange>) =>
    decide((d) => setDecision(d, "budget", place, { ...change, ...other }));
  const alone = { ...plan, decisions: { ...plan.decisions, prices: [], budget: [change] } };
  return (
    <fieldset class="line" aria-label={name}>
      <div class="row">
        <h3>{name}</h3>
        <ResetButton
          label={t("decide.reset", { name })}
          onClick={() => decide((d) => removeDecision(d, "budget", place))}
        />
      </div>
      <NumberField
        label={t("budget.spend")}
        hint={
          highestSpend === null
            ? t("budget.today", { spend: money(today) })
            : t("budget.highest", { spend: money(today), highest: money(highestSpend) })
        }
        kind="number"
        isMoney
        min={0}
        value={change.weeklySpend}
        onChange={(spend) => set({ weeklySpend: spend })}
      />
      <WeekFields {...change} weeks={plan.run.weeks} onChange={set} />
      <div role="status">
        <PlanNotices plan={alone} />
      </div>
    </fieldset>
  );
}

/** Of all channels per week, today and planned; from the lowest week to the highest where they differ. */
function TotalSpend() {
  const { planner, formats } = usePage();
  const { shop, decisions, run } = planner.plan.value!;
  const { money } = formats.value;
  const totalOf = (spendOf: (channel: Channel) => number) =>
    shop.channels.reduce((sum, channel) => sum + spendOf(channel), 0);
  const planned = Array.from({ length: run.weeks }, (_, k) =>
    totalOf((channel) => weeklySpend(channel, k + 1, decisions.budget)),
  );
  const [low, high] = [Math.min(...planned), Math.max(...planned)].map(money);
  return (
    <p>
      {t("budget.total", {
        today: money(totalOf((channel) => channel.weeklySpend)),
        planned: low === high ? low : t("range", { low, high }),
      })}
    </p>
  );
}
