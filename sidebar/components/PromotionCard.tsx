import { plainPromotion } from "../../src/planning/emptyDecisions.js";
import type { Offer, OfferType, Promotion } from "../../src/planning/plan.js";
import type { SaidWeeks } from "../entry/promotionWeeks.js";
import { t } from "../messages/language.js";
import { addDecision, moveDecision, removeDecision, setDecision } from "../state/decisions.js";
import { firstOffer } from "../state/firstOffer.js";
import { isNamedByOffer, promotionName } from "../words/promotionName.js";
import { AddRow } from "./AddRow.js";
import { OfferField } from "./OfferField.js";
import { OrderButtons } from "./OrderButtons.js";
import { PromotionFields } from "./PromotionFields.js";
import { usePage } from "./page.js";
import { ResetButton } from "./ResetButton.js";

const offerTypes = [
  "percent-off",
  "amount-off",
  "spend-and-save",
  "coupon",
  "buy-and-get",
  "flash-sale",
  "member-price",
  "gift",
  "free-shipping",
] as const satisfies readonly OfferType[];

/** Promotions, each in the operator's words and in plain fields; the last field waits for a new one. */
export function PromotionCard() {
  const { planner, sheetLocale } = usePage();
  const { decide, draft } = planner.editing.value;
  const { promotions } = draft.value.decisions;
  const { shop, run } = planner.plan.value!;
  const locale = sheetLocale.value;

  const firstWeeks = { firstWeek: 1, lastWeek: Math.min(2, run.weeks) };
  const add = (offer: Offer, weeks: SaidWeeks | null = null) => {
    const name = promotionName(offer, promotions, locale);
    decide((d) => addDecision(d, "promotions", { ...plainPromotion, name, offer, ...(weeks ?? firstWeeks) }));
  };
  const set = (place: number, change: Partial<Promotion>) => {
    const promotion = { ...promotions[place], ...change };
    const others = promotions.filter((_, k) => k !== place);
    const name =
      change.offer && isNamedByOffer(promotions[place], locale)
        ? promotionName(change.offer, others, locale)
        : promotion.name;
    decide((d) => setDecision(d, "promotions", place, { ...promotion, name }));
  };
  return (
    <section class="card" aria-labelledby="promotion">
      <h2 id="promotion">{t("promotion.title")}</h2>
      {promotions.length === 0 && <p class="quiet">{t("promotion.none")}</p>}
      {promotions.length > 1 && <p class="quiet">{t("promotion.order")}</p>}
      {promotions.map((promotion, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a promotion is known by its place while its name is typed
        <fieldset class="line" key={place} aria-label={promotion.name}>
          <div class="row">
            <h3>{promotion.name}</h3>
            <OrderButtons
              name={promotion.name}
              place={place}
              count={promotions.length}
              onMove={(to) => decide((d) => moveDecision(d, "promotions", place, to))}
            />
            <ResetButton
              label={t("decide.reset", { name: promotion.name })}
              onClick={() => decide((d) => removeDecision(d, "promotions", place))}
            />
          </div>
          <OfferField
            offer={promotion.offer}
            weeks={run.weeks}
            onChange={(offer, weeks) => set(place, { offer, ...weeks })}
          />
          <PromotionFields promotion={promotion} onChange={(change) => set(place, change)} />
        </fieldset>
      ))}
      <OfferField offer={null} weeks={run.weeks} onChange={add} />
      <AddRow
        label={t("promotion.kind")}
        action={t("promotion.add")}
        options={offerTypes.map((type) => [type, t(`kind.${type}`)])}
        onAdd={(type) => add(firstOffer(type, shop))}
      />
    </section>
  );
}
