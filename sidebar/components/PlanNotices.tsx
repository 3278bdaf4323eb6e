import { decidedPrice } from "../../src/planning/decidedPrice.js";
import { extrapolations } from "../../src/planning/extrapolations.js";
import type { Plan } from "../../src/planning/plan.js";
import { t } from "../messages/language.js";
import { extrapolationSentence } from "../words/extrapolationSentence.js";
import { heldSentence } from "../words/heldSentence.js";
import { usePrice } from "./usePrice.js";

const most = 1;

/** In words: where a plan goes beyond what the history has seen, and which floors hold it up. */
export function PlanNotices({ plan }: { readonly plan: Plan }) {
  const price = usePrice();
  const { shop, decisions } = plan;
  const beyond = extrapolations(plan);
  const held = shop.products.filter((product) => decidedPrice(product, decisions).heldBy);
  return (
    <>
      {beyond.slice(0, most).map((one) => (
        <p class="caution" key={one.subject}>
          {extrapolationSentence(one, price)}
        </p>
      ))}
      {beyond.length > most && <p class="quiet">{t("list.more", { count: beyond.length - most })}</p>}
      {held.length > 0 && <p class="quiet">{heldSentence(held.map(({ sku }) => sku))}</p>}
    </>
  );
}
