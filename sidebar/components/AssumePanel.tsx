import { useMemo, useState } from "preact/hooks";
import { inputName } from "../../src/planning/inputName.js";
import type { Assumption, AssumptionKind } from "../../src/planning/plan.js";
import type { Distribution } from "../../src/simulation/distributions/distribution.js";
import { t } from "../messages/language.js";
import { AssumptionCard } from "./AssumptionCard.js";
import { InTurns } from "./InTurns.js";
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
        return <KindCard kind={kind} assumptions={ofKind} distributions={distributions} key={kind} />;
      })}
    </div>
  );
}

interface KindCardProps {
  readonly kind: AssumptionKind;
  readonly assumptions: readonly Assumption[];
  readonly distributions: ReadonlyMap<string, Distribution>;
}

/** The inputs of one kind, drawn once it is unfolded: a large shop has hundreds. */
function KindCard({ kind, assumptions, distributions }: KindCardProps) {
  const [isOpen, setIsOpen] = useState(kind === "elasticity");
  return (
    <details class="card" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <h2>{t(`assume.${kind}`)}</h2>
      </summary>
      {isOpen && (
        <>
          <p class="quiet">{t(`assume.${kind}.about`)}</p>
          <InTurns>
            {assumptions.map((assumption) => (
              <AssumptionCard
                key={assumption.subject}
                assumption={assumption}
                distribution={distributions.get(inputName(assumption))}
              />
            ))}
          </InTurns>
        </>
      )}
    </details>
  );
}
