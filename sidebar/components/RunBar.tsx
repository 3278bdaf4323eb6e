import { t } from "../messages/language.js";
import { problemSentence } from "../words/problemSentence.js";
import { usePage } from "./page.js";

/** The button that runs the plan; while it runs, how far it is and the way to stop it. */
export function RunBar() {
  const { planner, tab } = usePage();
  const progress = planner.runner.progress.value;
  const problem = planner.problem.value;
  const simulate = async () => {
    if (await planner.simulate()) tab.value = "results";
  };
  return (
    <footer>
      {problem && (
        <p class="error" role="status">
          {problemSentence(problem)}
        </p>
      )}
      {progress ? (
        <div class="row">
          <progress value={progress.share} aria-label={t("run.progress")} />
          <button type="button" onClick={planner.runner.cancel}>
            {t("run.cancel")}
          </button>
        </div>
      ) : (
        <button type="button" class="action wide" disabled={problem !== null} onClick={simulate}>
          {planner.isFresh.value ? t("run.again") : t("run.simulate")}
        </button>
      )}
      <p class="quiet" aria-live="polite">
        {progress?.secondsLeft != null && progress.secondsLeft >= 1
          ? t("run.secondsLeft", { seconds: Math.ceil(progress.secondsLeft) })
          : ""}
      </p>
    </footer>
  );
}
