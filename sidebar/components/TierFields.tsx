import type { Offer, SpendTier } from "../../src/planning/plan.js";
import { t } from "../messages/language.js";
import { CheckField } from "./CheckField.js";
import { NumberField } from "./NumberField.js";
import { ResetButton } from "./ResetButton.js";

type SpendAndSave = Extract<Offer, { type: "spend-and-save" }>;

interface TierFieldsProps {
  readonly offer: SpendAndSave;
  readonly onChange: (offer: SpendAndSave) => void;
}

/** What is saved from which spend: several tiers, or one that repeats. */
export function TierFields({ offer, onChange }: TierFieldsProps) {
  const { tiers, repeats } = offer;
  const last = tiers[tiers.length - 1];
  const setTiers = (others: readonly SpendTier[]) => onChange({ ...offer, tiers: others });
  return (
    <>
      {tiers.map((tier, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a tier is known by its place while its figures are typed
        <div class="row" key={place}>
          <div class="pair grow">
            {(["spend", "save"] as const).map((key) => (
              <NumberField
                key={key}
                label={t(`promotion.${key}`)}
                kind="number"
                isMoney
                min={0}
                value={tier[key]}
                onChange={(number) =>
                  setTiers(tiers.map((other, k) => (k === place ? { ...tier, [key]: number } : other)))
                }
              />
            ))}
          </div>
          {tiers.length > 1 && (
            <ResetButton
              label={t("promotion.removeTier", { spend: tier.spend })}
              onClick={() => setTiers(tiers.filter((_, k) => k !== place))}
            />
          )}
        </div>
      ))}
      {tiers.length === 1 && (
        <CheckField
          label={t("promotion.repeats")}
          checked={repeats}
          onChange={(checked) => onChange({ ...offer, repeats: checked })}
        />
      )}
      {!repeats && (
        <button
          type="button"
          onClick={() => setTiers([...tiers, { spend: 2 * last.spend, save: 2 * last.save }])}
        >
          {t("promotion.addTier")}
        </button>
      )}
    </>
  );
}
