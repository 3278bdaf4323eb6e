import type { Promotion } from "../../src/planning/plan.js";
import { t } from "../messages/language.js";
import { setPromotion } from "../state/decisions.js";
import { NumberField } from "./NumberField.js";
import { usePage } from "./page.js";
import { ScopeSelect } from "./ScopeSelect.js";

/** The promotion's figures, products and weeks, each in a field of its own. */
export function PromotionFields({
  promotion,
  index,
}: {
  readonly promotion: Promotion;
  readonly index: number;
}) {
  const { planner } = usePage();
  const { decide } = planner.editing.value;
  const { shop, run } = planner.plan.value!;
  const { offer } = promotion;
  const set = (change: Partial<Promotion>) =>
    decide((d) => setPromotion(d, index, { ...promotion, ...change }));
  return (
    <div class="fields">
      {"percent" in offer && (
        <NumberField
          label={t("promotion.percent")}
          kind="percent"
          min={0.001}
          max={0.99}
          value={offer.percent}
          onChange={(percent) => set({ offer: { ...offer, percent } })}
        />
      )}
      <ScopeSelect scope={promotion.scope} shop={shop} onChange={(scope) => set({ scope })} />
      <NumberField
        label={t("promotion.firstWeek")}
        kind="number"
        min={1}
        max={run.weeks}
        value={promotion.firstWeek}
        onChange={(week) => set({ firstWeek: Math.round(week) })}
      />
      <NumberField
        label={t("promotion.lastWeek")}
        kind="number"
        min={1}
        max={run.weeks}
        value={promotion.lastWeek}
        onChange={(week) => set({ lastWeek: Math.round(week) })}
      />
    </div>
  );
}
