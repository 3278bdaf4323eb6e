import { t } from "../messages/language.js";
import { isFirstLook } from "../state/answer.js";
import { answerSentence, riskSentence } from "../words/answerSentence.js";
import { PlanNotices } from "./PlanNotices.js";
import { usePage } from "./page.js";

/** The answer before everything else: one sentence, its chance in large type; then how bad it may get. */
export function AnswerCard() {
  const { planner, formats } = usePage();
  const answer = planner.answer.value;
  const isStale = answer !== null && !planner.isFresh.value;
  const mark = "\u0000";
  const [before = "", after = ""] = answer
    ? answerSentence(answer.plan, answer.results, formats.value, mark).split(mark)
    : [];
  return (
    <section class={isStale ? "answer stale" : "answer"} aria-live="polite" aria-label={t("answer.label")}>
      {answer ? (
        <>
          <p>
            {before}
            <strong>{formats.value.chance(answer.results.plan.chanceOfGoal)}</strong>
            {after}
          </p>
          <p class="quiet">{riskSentence(answer.results.plan, formats.value)}</p>
          <PlanNotices plan={answer.plan} />
        </>
      ) : (
        <p>{t("answer.none")}</p>
      )}
      {isStale && <p class="quiet">{t("answer.stale")}</p>}
      {answer && !isStale && isFirstLook(answer) && (
        <p class="quiet">
          {t("answer.firstLook", { trials: answer.results.trials, all: answer.plan.run.trials })}
        </p>
      )}
    </section>
  );
}
