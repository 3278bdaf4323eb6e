import type { PromotionResponse } from "../../src/planning/plan.js";
import { t } from "../messages/language.js";
import { ChoiceField } from "./ChoiceField.js";
import { NumberField } from "./NumberField.js";

interface ResponseFieldsProps {
  readonly response: PromotionResponse;
  readonly onChange: (response: PromotionResponse) => void;
}

/** A wide range, for a person to narrow. */
const firstUplift: PromotionResponse = { by: "uplift", low: 1.2, high: 2 };

/** What a promotion does to units: by elasticity or by an uplift, never both. */
export function ResponseFields({ response, onChange }: ResponseFieldsProps) {
  return (
    <>
      <ChoiceField
        label={t("promotion.response")}
        value={response.by}
        options={[
          ["elasticity", t("promotion.elasticity")],
          ["uplift", t("promotion.uplift")],
        ]}
        onChange={(by) => onChange(by === "uplift" ? firstUplift : { by })}
      />
      {response.by === "uplift" && (
        <>
          <p class="quiet">{t("promotion.upliftHint")}</p>
          <div class="pair">
            <NumberField
              label={t("assume.low")}
              kind="number"
              min={0.01}
              max={response.high}
              value={response.low}
              onChange={(low) => onChange({ ...response, low })}
            />
            <NumberField
              label={t("assume.high")}
              kind="number"
              min={response.low}
              max={100}
              value={response.high}
              onChange={(high) => onChange({ ...response, high })}
            />
          </div>
        </>
      )}
    </>
  );
}
