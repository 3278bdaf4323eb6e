import { t } from "../messages/language.js";
import { problemSentence } from "../words/problemSentence.js";
import { ProgressRow } from "./ProgressRow.js";
import { usePage } from "./page.js";

/** The button that runs the plan; while it runs, how far it is and the way to stop it. */
export function RunBar() {
  const { planner, tab } = usePage();
  const progress = planner.runner.progress.value;
  const problem = planner.problem.value;
  const simulate = async () => {
    if (!(await planner.simulate())) return;
    tab.value = "results";
    document.querySelector("main")?.scrollTo(0, 0); // the answer stands on top
  };
  return (
    <footer>
      {problem && (
        <p class="error" role="status">
          {problemSentence(problem)}
        </p>
      )}
      {progress ? (
        <ProgressRow label={t("run.progress")} progress={progress} onCancel={planner.runner.cancel} />
      ) : (
        <button type="button" class="action wide" disabled={problem !== null} onClick={simulate}>
          {planner.isFresh.value ? t("run.again") : t("run.simulate")}
        </button>
      )}
    </footer>
  );
}
