import type { PriceFloor } from "../../src/planning/plan.js";
import { t } from "../messages/language.js";
import { addDecision, removeDecision, setDecision } from "../state/decisions.js";
import { AddRow } from "./AddRow.js";
import { NumberField } from "./NumberField.js";
import { usePage } from "./page.js";
import { ResetButton } from "./ResetButton.js";

const firstFloors: Readonly<Record<PriceFloor["rule"], PriceFloor>> = {
  "cost-plus": { rule: "cost-plus", markup: 0.2 },
  margin: { rule: "margin", margin: 0.2 },
  competitor: { rule: "competitor", ratio: 1 },
};

/** Prices that no decided price goes below, each rule once. */
export function FloorFields() {
  const { planner } = usePage();
  const { decide, draft } = planner.editing.value;
  const { floors } = draft.value.decisions;
  const { products } = planner.plan.value!.shop;
  const free = (Object.keys(firstFloors) as PriceFloor["rule"][])
    .filter((rule) => rule !== "competitor" || products.some((product) => product.competitorPrice !== null))
    .filter((rule) => !floors.some((floor) => floor.rule === rule))
    .map((rule) => [rule, t(`floors.${rule}`)] as const);
  return (
    <details>
      <summary>
        <h3>{t("floors.title")}</h3>
      </summary>
      <div class="fields">
        <p class="quiet">{t("floors.about")}</p>
        {floors.map((floor, place) => {
          const { rule, ...number } = floor;
          const [[key, value]] = Object.entries(number);
          return (
            <div class="row" key={rule}>
              <NumberField
                label={t(`floors.${rule}`)}
                kind="percent"
                min={0}
                max={rule === "margin" ? 0.99 : 100}
                value={value}
                onChange={(least) =>
                  decide((d) => setDecision(d, "floors", place, { ...floor, [key]: least }))
                }
              />
              <ResetButton
                label={t("decide.reset", { name: t(`floors.${rule}`) })}
                onClick={() => decide((d) => removeDecision(d, "floors", place))}
              />
            </div>
          );
        })}
        {free.length > 0 && (
          <AddRow
            label={t("floors.kind")}
            action={t("floors.add")}
            options={free}
            onAdd={(rule) => decide((d) => addDecision(d, "floors", firstFloors[rule]))}
          />
        )}
      </div>
    </details>
  );
}
