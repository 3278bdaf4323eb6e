import type { PriceRange } from "../../src/planning/best/bestRequest.js";
import { t } from "../messages/language.js";
import { scopeName } from "../words/scopeName.js";
import type { RequestProps } from "./ImproveCard.js";
import { usePage } from "./page.js";
import { RangeLine } from "./RangeLine.js";
import { ResetButton } from "./ResetButton.js";
import { ScopeSelect } from "./ScopeSelect.js";

/** Which prices may move, and how far from today's. */
export function ImprovePrices({ request: { prices }, ask }: RequestProps) {
  const { shop } = usePage().planner.plan.value!;
  const set = (place: number, range: Partial<PriceRange>) =>
    ask({ prices: prices.map((other, k) => (k === place ? { ...other, ...range } : other)) });
  return (
    <fieldset class="fields">
      <legend>{t("improve.prices")}</legend>
      {prices.map((range, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place, and two may be alike
        <div class="line" key={place}>
          <div class="row">
            <ScopeSelect scope={range.scope} shop={shop} onChange={(scope) => set(place, { scope })} />
            <ResetButton
              label={t("improve.remove", { name: scopeName(range.scope) })}
              onClick={() => ask({ prices: prices.filter((other) => other !== range) })}
            />
          </div>
          <RangeLine
            kind="percent"
            min={-0.95}
            max={5}
            low={range.low}
            high={range.high}
            onChange={(ends) => set(place, ends)}
          />
        </div>
      ))}
      <button
        type="button"
        onClick={() => ask({ prices: [...prices, { scope: { of: "all" }, low: -0.1, high: 0.1 }] })}
      >
        {t("improve.add")}
      </button>
    </fieldset>
  );
}
