import type { BudgetLimits, SpendRange } from "../../src/planning/best/bestRequest.js";
import { roundForSheet } from "../../src/planning/roundForSheet.js";
import { t } from "../messages/language.js";
import { CheckField } from "./CheckField.js";
import type { RequestProps } from "./ImproveCard.js";
import { NumberField } from "./NumberField.js";
import { usePage } from "./page.js";
import { RangeLine } from "./RangeLine.js";

/** Whether the budget may be split anew, between which spends, and how much it is together. */
export function ImproveBudget({ request: { budget }, ask }: RequestProps) {
  const { channels } = usePage().planner.plan.value!.shop;
  const spending = channels.filter(({ weeklySpend }) => weeklySpend > 0);
  if (spending.length === 0) return null;
  const guess: BudgetLimits = {
    channels: spending.map(({ name, weeklySpend }) => ({
      channel: name,
      low: roundForSheet(weeklySpend / 2),
      high: roundForSheet(2 * weeklySpend),
    })),
    total: roundForSheet(spending.reduce((sum, { weeklySpend }) => sum + weeklySpend, 0)),
  };
  const set = (range: SpendRange) =>
    budget &&
    ask({
      budget: {
        ...budget,
        channels: budget.channels.map((other) => (other.channel === range.channel ? range : other)),
      },
    });
  return (
    <fieldset class="fields">
      <legend>{t("label.budget")}</legend>
      <CheckField
        label={t("improve.budget")}
        checked={budget !== null}
        onChange={(isFree) => ask({ budget: isFree ? guess : null })}
      />
      {budget?.channels.map(({ channel, low, high }) => (
        <section key={channel} aria-label={channel}>
          <h3>{channel}</h3>
          <RangeLine
            kind="number"
            isMoney
            min={0}
            low={low}
            high={high}
            onChange={(ends) => set({ channel, ...ends })}
          />
        </section>
      ))}
      {budget && (
        <NumberField
          label={t("improve.total")}
          kind="number"
          isMoney
          min={0}
          value={budget.total}
          onChange={(total) => ask({ budget: { ...budget, total } })}
        />
      )}
    </fieldset>
  );
}
