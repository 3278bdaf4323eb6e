import { t } from "../messages/language.js";
import { addBudgetChange, removeBudgetChange, setBudgetChange } from "../state/decisions.js";
import { NumberField } from "./NumberField.js";
import { usePage } from "./page.js";
import { ResetButton } from "./ResetButton.js";

/** New weekly spend by channel, today's beside it; channels that stay as they are wait in the select. */
export function BudgetCard() {
  const { planner, formats } = usePage();
  const { decide, draft } = planner.editing.value;
  const { shop, run } = planner.plan.value!;
  const { channels } = shop;
  const changes = draft.value.decisions.budget.flatMap((change, index) => {
    const channel = channels.find((one) => one.name === change.channel);
    return channel ? [{ channel, change, index }] : [];
  });
  const unchanged = channels.filter((channel) => !changes.some((change) => change.channel === channel));
  const { money } = formats.value;
  return (
    <section class="card" aria-labelledby="budget">
      <h2 id="budget">{t("budget.title")}</h2>
      {channels.length === 0 && <p class="quiet">{t("budget.noChannels")}</p>}
      {channels.length > 0 && changes.length === 0 && <p class="quiet">{t("budget.unchanged")}</p>}
      {changes.map(({ channel, change, index }) => (
        <div class="row" key={index}>
          <NumberField
            label={channel.name}
            hint={t("budget.today", { spend: money(channel.weeklySpend) })}
            kind="number"
            min={0}
            value={change.weeklySpend}
            onChange={(weeklySpend) => decide((d) => setBudgetChange(d, index, { ...change, weeklySpend }))}
          />
          <ResetButton
            label={t("budget.reset", { channel: channel.name })}
            onClick={() => decide((d) => removeBudgetChange(d, index))}
          />
        </div>
      ))}
      {unchanged.length > 0 && (
        <select
          class="grow"
          aria-label={t("budget.add")}
          value=""
          onChange={(event) => {
            const channel = unchanged.find(({ name }) => name === event.currentTarget.value);
            if (!channel) return;
            const { name, weeklySpend } = channel;
            decide((d) =>
              addBudgetChange(d, { channel: name, weeklySpend, firstWeek: 1, lastWeek: run.weeks }),
            );
          }}
        >
          <option value="">{t("budget.add")}</option>
          {unchanged.map(({ name, weeklySpend }) => (
            <option key={name} value={name}>
              {t("budget.option", { channel: name, spend: money(weeklySpend) })}
            </option>
          ))}
        </select>
      )}
    </section>
  );
}
