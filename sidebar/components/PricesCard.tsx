import { mean } from "../../src/math/mean.js";
import { decidedPrice } from "../../src/planning/decidedPrice.js";
import type { PriceChange } from "../../src/planning/plan.js";
import { roundForSheet } from "../../src/planning/roundForSheet.js";
import { isInScope } from "../../src/planning/scope.js";
import { t } from "../messages/language.js";
import { addDecision, removeDecision, setDecision } from "../state/decisions.js";
import { scopeName } from "../words/scopeName.js";
import { ChoiceField } from "./ChoiceField.js";
import { FloorFields } from "./FloorFields.js";
import { NumberField } from "./NumberField.js";
import { PlanNotices } from "./PlanNotices.js";
import { usePage } from "./page.js";
import { ResetButton } from "./ResetButton.js";
import { ScopeSelect } from "./ScopeSelect.js";
import { usePrice } from "./usePrice.js";

/** Price changes, line by line; the later line counts where two speak of one product. */
export function PricesCard() {
  const { planner } = usePage();
  const { decide, draft } = planner.editing.value;
  const { prices } = draft.value.decisions;
  const plan = planner.plan.value!;
  return (
    <section class="card" aria-labelledby="prices">
      <h2 id="prices">{t("prices.title")}</h2>
      {prices.length === 0 && <p class="quiet">{t("prices.unchanged")}</p>}
      {prices.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place, and two may be alike
        <PriceLine key={place} line={line} place={place} />
      ))}
      {prices.length > 1 && <p class="quiet">{t("prices.order")}</p>}
      <button
        type="button"
        onClick={() =>
          decide((d) => addDecision(d, "prices", { scope: { of: "all" }, to: { by: "percent", change: 0 } }))
        }
      >
        {t("prices.add")}
      </button>
      <div class="fields" role="status">
        <PlanNotices plan={{ ...plan, decisions: { ...plan.decisions, budget: [] } }} />
      </div>
      <FloorFields />
    </section>
  );
}

function PriceLine({ line, place }: { readonly line: PriceChange; readonly place: number }) {
  const { planner } = usePage();
  const { decide } = planner.editing.value;
  const { shop, decisions } = planner.plan.value!;
  const price = usePrice();
  const { scope, to } = line;
  const inScope = shop.products.filter((product) => isInScope(product, scope));
  const set = (change: Partial<PriceChange>) =>
    decide((d) => setDecision(d, "prices", place, { ...line, ...change }));
  const [only] = scope.of === "product" ? inScope : [];
  const hint = only
    ? t("prices.fromTo", { today: price(only.price), planned: price(decidedPrice(only, decisions).price) })
    : t("prices.hint");
  return (
    <div class="line">
      <div class="row">
        <ScopeSelect scope={scope} shop={shop} onChange={(other) => set({ scope: other })} />
        <ResetButton
          label={t("decide.reset", { name: scopeName(scope) })}
          onClick={() => decide((d) => removeDecision(d, "prices", place))}
        />
      </div>
      <ChoiceField
        label={t("prices.by")}
        value={to.by}
        options={[
          ["percent", t("prices.byPercent")],
          ["price", t("prices.byPrice")],
        ]}
        onChange={() => set({ to: saidOtherwise(to, mean(inScope.map((product) => product.price)) || 1) })}
      />
      {to.by === "percent" ? (
        <NumberField
          label={t("prices.change")}
          hint={hint}
          kind="percent"
          min={-0.95}
          max={5}
          value={to.change}
          onChange={(change) => set({ to: { by: "percent", change } })}
        />
      ) : (
        <NumberField
          label={t("prices.price")}
          {...(only ? { hint } : {})}
          kind="number"
          isMoney
          min={0.01}
          value={to.price}
          onChange={(newPrice) => set({ to: { by: "price", price: newPrice } })}
        />
      )}
    </div>
  );
}

/** A percentage as a price or the other way round, of what the products cost today in the mean. */
function saidOtherwise(to: PriceChange["to"], today: number): PriceChange["to"] {
  return to.by === "percent"
    ? { by: "price", price: roundForSheet(today * (1 + to.change)) }
    : { by: "percent", change: roundForSheet(to.price / today - 1) };
}
