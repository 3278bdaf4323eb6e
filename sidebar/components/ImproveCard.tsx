import { useState } from "preact/hooks";
import { type BestRequest, objectives } from "../../src/planning/best/bestRequest.js";
import { t } from "../messages/language.js";
import { requestOn } from "../state/improving.js";
import { ChoiceField } from "./ChoiceField.js";
import { ImproveBudget } from "./ImproveBudget.js";
import { ImproveDepths } from "./ImproveDepths.js";
import { ImprovePrices } from "./ImprovePrices.js";
import { ProgressRow } from "./ProgressRow.js";
import { ProposalCard } from "./ProposalCard.js";
import { usePage } from "./page.js";

/** What the fields of a request have in common: they show it and say it anew. */
export interface RequestProps {
  readonly request: BestRequest;
  readonly ask: (change: Partial<BestRequest>) => void;
}

/** The search for the best prices, depths and budget split within limits. */
export function ImproveCard() {
  const { planner } = usePage();
  const { improving } = planner;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <details class="card" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h2>{t("improve.title")}</h2>
        </summary>
        {isOpen && <Request />}
      </details>
      {improving.found.value && <ProposalCard found={improving.found.value} />}
    </>
  );
}

function Request() {
  const { planner } = usePage();
  const { improving, problem } = planner;
  const progress = improving.progress.value;
  const request = requestOn(planner.plan.value!, improving.request.value);
  const ask = (change: Partial<BestRequest>) => improving.ask({ ...request, ...change });
  return (
    <>
      <p class="quiet">{t("improve.about")}</p>
      <ChoiceField
        label={t("improve.objective")}
        value={request.objective}
        options={objectives.map((objective) => [objective, t(`improve.${objective}`)])}
        onChange={(objective) => ask({ objective })}
      />
      <ImprovePrices request={request} ask={ask} />
      <ImproveDepths request={request} ask={ask} />
      <ImproveBudget request={request} ask={ask} />
      {progress ? (
        <ProgressRow label={t("improve.searching")} progress={progress} onCancel={improving.cancel} />
      ) : (
        <button type="button" disabled={problem.value !== null} onClick={improving.find}>
          {t("improve.find")}
        </button>
      )}
    </>
  );
}
