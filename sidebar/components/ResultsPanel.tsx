import { t } from "../messages/language.js";
import { isToday } from "../state/decisions.js";
import {
  cashSentence,
  differenceSentence,
  spreadSentence,
  stabilitySentence,
} from "../words/answerSentence.js";
import { CumulativePicture } from "./CumulativePicture.js";
import { DriversPicture } from "./DriversPicture.js";
import { FanPicture } from "./FanPicture.js";
import { GoalCard } from "./GoalCard.js";
import { HistogramPicture } from "./HistogramPicture.js";
import { InTurns } from "./InTurns.js";
import { PartsCard } from "./PartsCard.js";
import { usePage } from "./page.js";
import { ResultsTable } from "./ResultsTable.js";
import { StepsPicture } from "./StepsPicture.js";

/** What the run says beyond its first sentence. */
export function ResultsPanel() {
  const { planner, formats } = usePage();
  const answer = planner.answer.value;
  if (!answer) return <p class="quiet">{t("results.none")}</p>;
  const { plan, results } = answer;
  const isChanged = !isToday(plan.decisions);
  const cash = cashSentence(plan.shop.costs.openingCash, results.plan, formats.value);
  return (
    <div class={planner.isFresh.value ? "stack" : "stack stale"}>
      <InTurns>
        <p>{spreadSentence(results.plan.profit, formats.value)}</p>
        {isChanged && <p>{differenceSentence(results.difference, formats.value)}</p>}
        {cash && <p>{cash}</p>}
        <HistogramPicture plan={plan} results={results} />
        <CumulativePicture plan={plan} results={results} />
        {plan.run.weeks > 1 && <FanPicture plan={plan} results={results} />}
        <DriversPicture plan={plan} results={results} />
        {isChanged && <StepsPicture results={results} />}
        <ResultsTable results={results} />
        <PartsCard answer={answer} />
        <GoalCard answer={answer} />
        <p class="quiet">
          {stabilitySentence(results.plan, formats.value)}{" "}
          {t("results.made", { trials: results.trials, seed: plan.run.seed, code: results.code })}
        </p>
      </InTurns>
    </div>
  );
}
