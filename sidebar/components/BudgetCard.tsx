import { t } from "../messages/language.js";
import { setBudget } from "../state/decisions.js";
import { NumberField } from "./NumberField.js";
import { usePage } from "./page.js";
import { ResetButton } from "./ResetButton.js";

/** New weekly spend by channel, today's beside it; channels that stay as they are wait in the select. */
export function BudgetCard() {
  const { planner, formats } = usePage();
  const { decide, draft } = planner.editing.value;
  const { channels } = planner.plan.value!.shop;
  const changes = draft.value.decisions.budget.flatMap((change) => {
    const channel = channels.find((one) => one.name === change.channel);
    return channel ? [{ channel, weeklySpend: change.weeklySpend }] : [];
  });
  const unchanged = channels.filter((channel) => !changes.some((change) => change.channel === channel));
  const { money } = formats.value;
  return (
    <section class="card" aria-labelledby="budget">
      <h2 id="budget">{t("budget.title")}</h2>
      {channels.length === 0 && <p class="quiet">{t("budget.noChannels")}</p>}
      {channels.length > 0 && changes.length === 0 && <p class="quiet">{t("budget.unchanged")}</p>}
      {changes.map(({ channel, weeklySpend }) => (
        <div class="row" key={channel.name}>
          <NumberField
            label={channel.name}
            hint={t("budget.today", { spend: money(channel.weeklySpend) })}
            kind="number"
            min={0}
            value={weeklySpend}
            onChange={(spend) => decide((d) => setBudget(d, channel.name, spend))}
          />
          <ResetButton
            label={t("budget.reset", { channel: channel.name })}
            onClick={() => decide((d) => setBudget(d, channel.name, null))}
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
            if (channel) decide((d) => setBudget(d, channel.name, channel.weeklySpend));
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
