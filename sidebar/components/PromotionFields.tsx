import type { Offer, Promotion } from "../../src/planning/plan.js";
import { planLimits } from "../../src/planning/planLimits.js";
import { t } from "../messages/language.js";
import { CheckField } from "./CheckField.js";
import { LineField } from "./LineField.js";
import { NumberField, type NumberRule } from "./NumberField.js";
import { usePage } from "./page.js";
import { ResponseFields } from "./ResponseFields.js";
import { ScopeSelect } from "./ScopeSelect.js";
import { TierFields } from "./TierFields.js";
import { WeekFields } from "./WeekFields.js";

const share: NumberRule = { kind: "percent", min: 0, max: 1 };
const amount: NumberRule = { kind: "number", isMoney: true, min: 0 };
const count: NumberRule = { kind: "number", min: 1, whole: true };

const offerRules = {
  percent: { kind: "percent", min: 0.001, max: 0.99 },
  amount,
  units: { ...count, min: 0 },
  memberShare: share,
  buy: { ...count, max: 1000 },
  get: { ...count, max: 1000 },
  spend: amount,
  save: amount,
  redemption: share,
  giftCost: amount,
} as const satisfies Record<string, NumberRule>;

interface PromotionFieldsProps {
  readonly promotion: Promotion;
  readonly onChange: (change: Partial<Promotion>) => void;
}

/** The promotion's figures, products and weeks in a field each; what is rarely said is folded. */
export function PromotionFields({ promotion, onChange }: PromotionFieldsProps) {
  const { shop, run } = usePage().planner.plan.value!;
  const { name, offer, scope, response, pullForward, stacks } = promotion;
  const numbers = Object.entries(offer).filter(([key]) => key in offerRules) as [
    keyof typeof offerRules,
    number,
  ][];
  const hasSpend = "spend" in offer || "tiers" in offer;
  const details = {
    platformShare: share,
    cannibalization: share,
    ...(hasSpend && response.by === "elasticity" ? { fillUp: share } : {}),
    pullForward: share,
    ...(pullForward > 0 ? { pullForwardWeeks: { ...count, max: planLimits.weeks } } : {}),
  };
  return (
    <div class="fields">
      {numbers.map(([key, value]) => (
        <NumberField
          key={key}
          {...offerRules[key]}
          label={t(`promotion.${key}`)}
          value={value}
          onChange={(number) => onChange({ offer: { ...offer, [key]: number } as Offer })}
        />
      ))}
      {offer.type === "spend-and-save" && (
        <TierFields offer={offer} onChange={(other) => onChange({ offer: other })} />
      )}
      <ScopeSelect scope={scope} shop={shop} onChange={(other) => onChange({ scope: other })} />
      <WeekFields {...promotion} weeks={run.weeks} onChange={onChange} />
      <details>
        <summary>{t("promotion.more")}</summary>
        <div class="fields">
          <LineField
            label={t("promotion.name")}
            text={name}
            onChange={(other) => onChange({ name: other })}
          />
          <ResponseFields response={response} onChange={(other) => onChange({ response: other })} />
          {(Object.keys(details) as (keyof typeof details)[]).map((key) => (
            <NumberField
              key={key}
              {...(details[key] as NumberRule)}
              label={t(`promotion.${key}`)}
              hint={t(`promotion.${key}Hint`)}
              value={promotion[key]}
              onChange={(number) => onChange({ [key]: number })}
            />
          ))}
          <CheckField
            label={t("promotion.stacks")}
            checked={stacks}
            onChange={(checked) => onChange({ stacks: checked })}
          />
        </div>
      </details>
    </div>
  );
}
