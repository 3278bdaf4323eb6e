import { t } from "../messages/language.js";
import { isToday } from "../state/decisions.js";
import { differenceSentence, spreadSentence } from "../words/answerSentence.js";
import { CumulativePicture } from "./CumulativePicture.js";
import { DriversPicture } from "./DriversPicture.js";
import { FanPicture } from "./FanPicture.js";
import { HistogramPicture } from "./HistogramPicture.js";
import { usePage } from "./page.js";
import { ResultsTable } from "./ResultsTable.js";

/** What the run says beyond its first sentence. */
export function ResultsPanel() {
  const { planner, formats } = usePage();
  const answer = planner.answer.value;
  if (!answer) return <p class="quiet">{t("results.none")}</p>;
  const { plan, results } = answer;
  return (
    <div class={planner.isFresh.value ? "stack" : "stack stale"}>
      <p>{spreadSentence(results.plan.profit, formats.value)}</p>
      {!isToday(plan.decisions) && <p>{differenceSentence(results.difference, formats.value)}</p>}
      <HistogramPicture plan={plan} results={results} />
      <CumulativePicture plan={plan} results={results} />
      {plan.run.weeks > 1 && <FanPicture plan={plan} results={results} />}
      {results.drivers.length > 0 && <DriversPicture drivers={results.drivers} />}
      <ResultsTable results={results} />
      <p class="quiet">
        {t("results.made", { trials: results.trials, seed: plan.run.seed, code: results.code })}
      </p>
    </div>
  );
}
