import { t } from "../messages/language.js";
import { isSamePlan } from "../state/answer.js";
import type { Found } from "../state/improving.js";
import { driverName } from "../words/driverName.js";
import {
  gainSentence,
  limitSentences,
  objectiveSentence,
  proposedChanges,
} from "../words/proposalSentences.js";
import { PlanNotices } from "./PlanNotices.js";
import { usePage } from "./page.js";

/** What was found: decisions in words, what they bring, where they stop; and the way to take them over. */
export function ProposalCard({ found: { plan, objective, proposal } }: { readonly found: Found }) {
  const { planner, formats, sheetLocale, tab } = usePage();
  const { decisions, verdict, gain, gainDrivers, before, after, limits } = proposal;
  const isFresh = isSamePlan(plan, planner.plan.value);
  const [decider] = gainDrivers;
  const takeOver = async () => {
    planner.takeOver();
    if (await planner.simulate()) tab.value = "results";
  };
  return (
    <section class="card opened" aria-labelledby="proposal" role="status">
      <h2 id="proposal">{t("improve.proposal")}</h2>
      <p>{t(`improve.${verdict}`)}</p>
      {verdict !== "unchanged" && (
        <>
          {decider && <p>{t("improve.decides", { driver: driverName(decider) })}</p>}
          <ul class="issues">
            {proposedChanges(plan, decisions, formats.value, sheetLocale.value).map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          <p>{objectiveSentence(objective, before, after, formats.value)}</p>
          <p>{gainSentence(gain, formats.value)}</p>
          {limitSentences(limits).map((sentence) => (
            <p class="quiet" key={sentence}>
              {sentence}
            </p>
          ))}
          <PlanNotices plan={{ ...plan, decisions }} />
        </>
      )}
      {!isFresh && <p class="caution">{t("improve.stale")}</p>}
      <div class="row">
        {verdict !== "unchanged" && isFresh && (
          <button type="button" class="action" onClick={takeOver}>
            {t("improve.takeOver")}
          </button>
        )}
        <button type="button" onClick={planner.improving.discard}>
          {t("improve.discard")}
        </button>
      </div>
    </section>
  );
}
