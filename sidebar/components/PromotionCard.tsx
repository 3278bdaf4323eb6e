import { t } from "../messages/language.js";
import { setPromotion } from "../state/decisions.js";
import { OfferField } from "./OfferField.js";
import { PromotionFields } from "./PromotionFields.js";
import { usePage } from "./page.js";
import { ResetButton } from "./ResetButton.js";

/** One promotion, in the operator's words or in plain fields. */
export function PromotionCard() {
  const { planner } = usePage();
  const { decide, draft } = planner.editing.value;
  const { promotion } = draft.value.decisions;
  const { weeks } = planner.plan.value!.run;
  return (
    <section class="card" aria-labelledby="promotion">
      <div class="row">
        <h2 id="promotion">{t("promotion.title")}</h2>
        {promotion && (
          <ResetButton label={t("promotion.reset")} onClick={() => decide((d) => setPromotion(d, null))} />
        )}
      </div>
      {!promotion && <p class="quiet">{t("promotion.none")}</p>}
      <OfferField
        offer={promotion?.offer ?? null}
        onChange={(offer) =>
          decide((d) =>
            setPromotion(
              d,
              promotion
                ? { ...promotion, offer }
                : { offer, scope: { of: "all" }, firstWeek: 1, lastWeek: Math.min(2, weeks) },
            ),
          )
        }
      />
      {promotion && <PromotionFields promotion={promotion} />}
    </section>
  );
}
