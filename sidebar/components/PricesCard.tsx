import type { PriceChange } from "../../src/planning/plan.js";
import { t } from "../messages/language.js";
import { addPriceChange, removePriceChange, setPriceChange } from "../state/decisions.js";
import { NumberField } from "./NumberField.js";
import { usePage } from "./page.js";
import { ResetButton } from "./ResetButton.js";
import { ScopeSelect } from "./ScopeSelect.js";

/** Price changes, line by line; the later line counts where two speak of one product. */
export function PricesCard() {
  const { planner } = usePage();
  const { decide, draft } = planner.editing.value;
  const { decisions } = draft.value;
  const { shop } = planner.plan.value!;
  return (
    <section class="card" aria-labelledby="prices">
      <h2 id="prices">{t("prices.title")}</h2>
      {decisions.prices.length === 0 && <p class="quiet">{t("prices.unchanged")}</p>}
      {decisions.prices.map((line, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place, and two may be alike
        <div class="line" key={k}>
          <div class="row">
            <ScopeSelect
              scope={line.scope}
              shop={shop}
              onChange={(scope) => decide((d) => setPriceChange(d, k, { ...line, scope }))}
            />
            <ResetButton label={t("prices.reset")} onClick={() => decide((d) => removePriceChange(d, k))} />
          </div>
          <NumberField
            label={t("prices.change")}
            hint={t("prices.hint")}
            kind="percent"
            min={-0.95}
            max={5}
            value={changeOf(line)}
            onChange={(change) =>
              decide((d) => setPriceChange(d, k, { ...line, to: { by: "percent", change } }))
            }
          />
        </div>
      ))}
      {decisions.prices.length > 1 && <p class="quiet">{t("prices.order")}</p>}
      <button
        type="button"
        onClick={() =>
          decide((d) => addPriceChange(d, { scope: { of: "all" }, to: { by: "percent", change: 0 } }))
        }
      >
        {t("prices.add")}
      </button>
    </section>
  );
}

function changeOf({ to }: PriceChange): number {
  return to.by === "percent" ? to.change : 0;
}
