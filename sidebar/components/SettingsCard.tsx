import { type Costs, demandForms } from "../../src/planning/plan.js";
import { planLimits } from "../../src/planning/planLimits.js";
import { t } from "../messages/language.js";
import { setCost, setRun } from "../state/draft.js";
import { ChoiceField } from "./ChoiceField.js";
import { LineField } from "./LineField.js";
import type { NumberRule } from "./NumberField.js";
import { NumberRow } from "./NumberRow.js";
import { usePage } from "./page.js";
import { ResetRow } from "./ResetRow.js";

const share: NumberRule = { kind: "percent", min: 0, max: 1 };
const amount: NumberRule = { kind: "number", isMoney: true, min: 0 };
const weeks: NumberRule = { kind: "number", min: 0, max: planLimits.delayWeeks, whole: true };

const costRules: Readonly<Record<keyof Costs, NumberRule>> = {
  commissionRate: share,
  paymentRate: share,
  returnRate: share,
  returnCost: amount,
  resaleShare: share,
  shippingPerOrder: amount,
  shippingCharged: amount,
  unitsPerOrder: { kind: "number", min: 0.01 },
  fixedPerWeek: amount,
  openingCash: { kind: "number", isMoney: true },
  payoutDelayWeeks: weeks,
  supplierTermsWeeks: weeks,
};

/** The goal, the horizon, how the run is made, how demand answers, and the shop's costs and fees. */
export function SettingsCard() {
  const { planner } = usePage();
  const { change, draft } = planner.editing.value;
  const { goal, run, shop, demandForm } = planner.plan.value!;
  const own = draft.value;
  return (
    <details class="card">
      <summary>
        <h2>{t("settings.title")}</h2>
      </summary>
      <div class="fields">
        <NumberRow
          label={t("settings.goal")}
          hint={t("settings.goalHint", { weeks: run.weeks })}
          kind="number"
          isMoney
          value={goal.profit}
          isOwn={own.goal !== null}
          onChange={(profit) => change((d) => ({ ...d, goal: { profit } }))}
          onReset={() => change((d) => ({ ...d, goal: null }))}
        />
        {(["weeks", "trials"] as const).map((key) => (
          <NumberRow
            key={key}
            label={t(`settings.${key}`)}
            hint={t(`settings.${key}Hint`)}
            kind="number"
            min={1}
            max={planLimits[key]}
            whole
            value={run[key]}
            isOwn={own.run[key] !== undefined}
            onChange={(value) => change((d) => setRun(d, key, value))}
            onReset={() => change((d) => setRun(d, key, null))}
          />
        ))}
        <ResetRow
          label={t("settings.seed")}
          isOwn={own.run.seed !== undefined}
          onReset={() => change((d) => setRun(d, "seed", null))}
        >
          <LineField
            label={t("settings.seed")}
            hint={t("settings.seedHint")}
            text={run.seed}
            onChange={(seed) => change((d) => setRun(d, "seed", seed))}
          />
        </ResetRow>
        <ResetRow
          label={t("settings.demandForm")}
          isOwn={own.demandForm !== null}
          onReset={() => change((d) => ({ ...d, demandForm: null }))}
        >
          <ChoiceField
            label={t("settings.demandForm")}
            value={demandForm}
            options={demandForms.map((form) => [form, t(`form.${form}`)])}
            onChange={(form) => change((d) => ({ ...d, demandForm: form }))}
          />
        </ResetRow>
        {demandForms.map((form) => (
          <p class="quiet" key={form}>
            <strong>{t(`form.${form}`)}</strong> – {t(`form.${form}.about`)}
          </p>
        ))}
        {planner.base.value!.shop.weeklyVisitors === null && (
          <NumberRow
            kind="number"
            min={0}
            label={t("settings.visitors")}
            value={shop.weeklyVisitors}
            isOwn={own.weeklyVisitors !== null}
            onChange={(visitors) => change((d) => ({ ...d, weeklyVisitors: visitors }))}
            onReset={() => change((d) => ({ ...d, weeklyVisitors: null }))}
          />
        )}
      </div>
      <h3>{t("settings.costs")}</h3>
      <div class="fields">
        {(Object.keys(costRules) as (keyof Costs)[]).map((cost) => (
          <NumberRow
            key={cost}
            {...costRules[cost]}
            label={t(`costs.${cost}`)}
            value={shop.costs[cost]}
            isOwn={own.costs[cost] !== undefined}
            onChange={(value) => change((d) => setCost(d, cost, value))}
            onReset={() => change((d) => setCost(d, cost, null))}
          />
        ))}
      </div>
    </details>
  );
}
