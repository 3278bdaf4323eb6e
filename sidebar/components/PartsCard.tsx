import { useState } from "preact/hooks";
import { type PartOutcome, type PlanParts, partMeasures } from "../../src/planning/results.js";
import { t } from "../messages/language.js";
import type { Answer } from "../state/answer.js";
import { ChannelsTable } from "./ChannelsTable.js";
import { ChoiceField } from "./ChoiceField.js";
import { DataTable } from "./DataTable.js";
import { usePage } from "./page.js";
import { RiskDetails } from "./RiskDetails.js";

const choices = ["categories", "products", "channels"] as const;
type Choice = (typeof choices)[number];

/** The answer by product, category or channel, worked out when somebody wants to see it. */
export function PartsCard({ answer }: { readonly answer: Answer }) {
  const { planner } = usePage();
  const [choice, setChoice] = useState<Choice>("categories");
  const parts = planner.partResults.parts.value;
  const isWorking = planner.tasks.isBusy("dividing");
  const shown = choices.filter((each) => each !== "channels" || answer.plan.shop.channels.length > 0);
  return (
    <section class="card" aria-labelledby="parts">
      <h2 id="parts">{t("parts.title")}</h2>
      {parts ? (
        <>
          <ChoiceField
            label={t("parts.by")}
            value={choice}
            options={shown.map((each) => [each, t(`parts.${each}`)])}
            onChange={setChoice}
          />
          {choice === "channels" ? (
            <ChannelsTable plan={answer.plan} channels={parts.channels} />
          ) : (
            <PartsTable key={choice} choice={choice} parts={parts} />
          )}
        </>
      ) : (
        <button type="button" disabled={isWorking} onClick={() => planner.partResults.compute()}>
          {t(isWorking ? "parts.working" : "parts.show")}
        </button>
      )}
    </section>
  );
}

const firstRows = 10;

interface PartsTableProps {
  readonly choice: "products" | "categories";
  readonly parts: PlanParts;
}

/** The parts that contribute most, and all of them on request. */
function PartsTable({ choice, parts }: PartsTableProps) {
  const { moneyShort } = usePage().formats.value;
  const [showsAll, setShowsAll] = useState(false);
  const sorted = [...parts[choice]].sort((a, b) => b.plan.contribution.mean - a.plan.contribution.mean);
  const shown = showsAll ? sorted : sorted.slice(0, firstRows);
  const nameOf = ({ subject }: PartOutcome) => subject || "–";
  const rows = shown.map((part) => {
    const { plan, today } = part;
    return [
      nameOf(part),
      moneyShort(plan.contribution.mean),
      t("range", { low: moneyShort(plan.contribution.p10), high: moneyShort(plan.contribution.p90) }),
      moneyShort(today.contribution.mean),
    ];
  });
  return (
    <>
      <p class="quiet">{t("parts.about", { trials: parts.trials })}</p>
      <DataTable
        caption={t(`parts.${choice}`)}
        head={[t(`parts.${choice}`), t("table.plan"), t("legend.range80"), t("table.today")]}
        rows={rows}
      />
      {sorted.length > rows.length && (
        <button type="button" class="link" onClick={() => setShowsAll(true)}>
          {t("list.all", { count: sorted.length })}
        </button>
      )}
      <RiskDetails
        title={t(`parts.${choice}`)}
        measures={partMeasures}
        rowsOf={(measure) =>
          shown.map((part) => ({ name: nameOf(part), plan: part.plan[measure], today: part.today[measure] }))
        }
      />
    </>
  );
}
