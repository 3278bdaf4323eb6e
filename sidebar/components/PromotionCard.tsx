import { plainPromotion } from "../../src/planning/emptyDecisions.js";
import type { Offer } from "../../src/planning/plan.js";
import { t } from "../messages/language.js";
import { addPromotion, removePromotion, setPromotion } from "../state/decisions.js";
import { offerText } from "../words/offerText.js";
import { OfferField } from "./OfferField.js";
import { PromotionFields } from "./PromotionFields.js";
import { usePage } from "./page.js";
import { ResetButton } from "./ResetButton.js";

/** Promotions, each in the operator's words and in plain fields; the last field waits for a new one. */
export function PromotionCard() {
  const { planner, sheetLocale } = usePage();
  const { decide, draft } = planner.editing.value;
  const { promotions } = draft.value.decisions;
  const { weeks } = planner.plan.value!.run;
  const named = (offer: Offer) => nameBeside(offerText(offer, sheetLocale.value), promotions);
  return (
    <section class="card" aria-labelledby="promotion">
      <h2 id="promotion">{t("promotion.title")}</h2>
      {promotions.length === 0 && <p class="quiet">{t("promotion.none")}</p>}
      {promotions.map((promotion, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a promotion is known by its place while its name is typed
        <div class="line" key={k}>
          <div class="row">
            <OfferField
              offer={promotion.offer}
              onChange={(offer) =>
                decide((d) => setPromotion(d, k, { ...promotion, offer, name: named(offer) }))
              }
            />
            <ResetButton label={t("promotion.reset")} onClick={() => decide((d) => removePromotion(d, k))} />
          </div>
          <PromotionFields promotion={promotion} index={k} />
        </div>
      ))}
      <OfferField
        offer={null}
        onChange={(offer) =>
          decide((d) =>
            addPromotion(d, {
              ...plainPromotion,
              name: named(offer),
              offer,
              firstWeek: 1,
              lastWeek: Math.min(2, weeks),
            }),
          )
        }
      />
    </section>
  );
}

/** The name itself, or with a number behind it where another promotion has it. */
function nameBeside(name: string, promotions: readonly { readonly name: string }[]): string {
  const isTaken = (candidate: string) => promotions.some((other) => other.name === candidate);
  let candidate = name;
  for (let count = 2; isTaken(candidate); count++) candidate = `${name} (${count})`;
  return candidate;
}
