import type { Costs } from "../../src/planning/plan.js";
import { t } from "../messages/language.js";
import { setCost, setRun } from "../state/draft.js";
import { NumberField } from "./NumberField.js";
import { usePage } from "./page.js";
import { ResetButton } from "./ResetButton.js";
import { SeedField } from "./SeedField.js";

const costKinds = {
  commissionRate: "percent",
  paymentRate: "percent",
  returnRate: "percent",
  returnCost: "number",
  resaleShare: "percent",
  shippingPerOrder: "number",
  shippingCharged: "number",
  unitsPerOrder: "number",
  fixedPerWeek: "number",
  openingCash: "number",
  payoutDelayWeeks: "number",
  supplierTermsWeeks: "number",
} as const satisfies Record<keyof Costs, string>;

/** The goal, the horizon, how the run is made, and the shop's costs and fees. */
export function SettingsCard() {
  const { planner } = usePage();
  const { change, draft } = planner.editing.value;
  const { goal, run, shop } = planner.plan.value!;
  const own = draft.value;
  return (
    <details class="card">
      <summary>
        <h2>{t("settings.title")}</h2>
      </summary>
      <div class="fields">
        <div class="row">
          <NumberField
            label={t("settings.goal")}
            hint={t("settings.goalHint", { weeks: run.weeks })}
            kind="number"
            value={goal.profit}
            onChange={(profit) => change((d) => ({ ...d, goal: { profit } }))}
          />
          {own.goal && (
            <ResetButton label={t("settings.reset")} onClick={() => change((d) => ({ ...d, goal: null }))} />
          )}
        </div>
        {(["weeks", "trials"] as const).map((key) => (
          <div class="row" key={key}>
            <NumberField
              label={t(`settings.${key}`)}
              kind="number"
              min={1}
              value={run[key]}
              onChange={(value) => change((d) => setRun(d, key, Math.round(value)))}
            />
            {own.run[key] !== undefined && (
              <ResetButton label={t("settings.reset")} onClick={() => change((d) => setRun(d, key, null))} />
            )}
          </div>
        ))}
        <SeedField seed={run.seed} onChange={(seed) => change((d) => setRun(d, "seed", seed))} />
      </div>
      <h3>{t("settings.costs")}</h3>
      <div class="fields">
        {(Object.keys(costKinds) as (keyof Costs)[]).map((cost) => (
          <div class="row" key={cost}>
            <NumberField
              label={t(`costs.${cost}`)}
              kind={costKinds[cost]}
              min={0}
              {...(costKinds[cost] === "percent" ? { max: 1 } : {})}
              value={shop.costs[cost]}
              onChange={(value) => change((d) => setCost(d, cost, value))}
            />
            {own.costs[cost] !== undefined && (
              <ResetButton
                label={t("settings.reset")}
                onClick={() => change((d) => setCost(d, cost, null))}
              />
            )}
          </div>
        ))}
      </div>
    </details>
  );
}
