import { useMemo } from "preact/hooks";
import { inputName } from "../../src/planning/inputName.js";
import { planModel } from "../../src/planning/model/planModel.js";
import type { AssumptionKind, Plan } from "../../src/planning/plan.js";
import { PlanError } from "../../src/planning/planError.js";
import type { Distribution } from "../../src/simulation/distributions/distribution.js";
import { t } from "../messages/language.js";
import { AssumptionCard } from "./AssumptionCard.js";
import { usePage } from "./page.js";

const kinds = [
  "elasticity",
  "promotion-lift",
  "channel-effect",
  "half-saturation",
  "market",
  "weekly-noise",
  "product-noise",
] as const satisfies readonly AssumptionKind[];

/** Every uncertain input, by what kind of thing it is. */
export function AssumePanel() {
  const plan = usePage().planner.plan.value!;
  const { assumptions } = plan;
  const distributions = useMemo(() => distributionsOf(plan), [plan]);
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

/** The distributions that the run draws from; none while the plan is impossible. */
function distributionsOf(plan: Plan): ReadonlyMap<string, Distribution> {
  try {
    return new Map(planModel(plan).inputs.map((input) => [input.name, input.distribution]));
  } catch (error) {
    if (error instanceof PlanError) return new Map();
    throw error;
  }
}
