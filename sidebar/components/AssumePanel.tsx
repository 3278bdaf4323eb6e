import { useMemo } from "preact/hooks";
import { inputName } from "../../src/planning/inputName.js";
import type { AssumptionKind } from "../../src/planning/plan.js";
import { t } from "../messages/language.js";
import { AssumptionCard } from "./AssumptionCard.js";
import { usePage } from "./page.js";

const kinds = [
  "elasticity",
  "switching",
  "promotion-lift",
  "channel-effect",
  "half-saturation",
  "carry-over",
  "market",
  "growth",
  "season-strength",
  "weekly-noise",
  "product-noise",
] as const satisfies readonly AssumptionKind[];

/** Every uncertain input, by what kind of thing it is. */
export function AssumePanel() {
  const { planner } = usePage();
  const plan = planner.plan.value!;
  const { assumptions } = plan;
  const { inputsOf } = planner.engine.value!;
  const distributions = useMemo(() => inputsOf(plan), [plan, inputsOf]);
  return (
    <div class="stack">
      <p>{t("assume.intro")}</p>
      {kinds.map((kind) => {
        const ofKind = assumptions.filter((assumption) => assumption.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <details class="card" open={kind === "elasticity"} key={kind}>
            <summary>
              <h2>{t(`assume.${kind}`)}</h2>
            </summary>
            <p class="quiet">{t(`assume.${kind}.about`)}</p>
            {ofKind.map((assumption) => (
              <AssumptionCard
                key={assumption.subject}
                assumption={assumption}
                distribution={distributions.get(inputName(assumption))}
              />
            ))}
          </details>
        );
      })}
    </div>
  );
}
