import { decidedPrice } from "../../src/planning/decidedPrice.js";
import { extrapolations } from "../../src/planning/extrapolations.js";
import { t } from "../messages/language.js";
import { usePage } from "./page.js";
import { usePrice } from "./usePrice.js";

/** What the new prices come to: those a floor holds up, and those outside of what the history has seen. */
export function PriceEffects() {
  const plan = usePage().planner.plan.value!;
  const price = usePrice();
  const held = plan.shop.products.filter((product) => decidedPrice(product, plan.decisions).heldBy);
  const names = held.slice(0, 3).map(({ sku }) => sku);
  const outside = extrapolations(plan).filter(({ what }) => what === "price");
  return (
    <div class="fields" role="status">
      {held.length > 0 && (
        <p class="quiet">
          {t("prices.held", {
            count: held.length,
            names: names.join(", ") + (held.length > names.length ? ", …" : ""),
          })}
        </p>
      )}
      {outside.slice(0, 1).map(({ subject, value, seen }) => (
        <p class="caution" key={subject}>
          {t("prices.outside", {
            count: outside.length,
            name: subject,
            price: price(value),
            low: price(seen[0]),
            high: price(seen[1]),
          })}
        </p>
      ))}
    </div>
  );
}
