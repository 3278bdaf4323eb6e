import { t } from "../messages/language.js";
import { failureSentence } from "../words/failureSentence.js";
import { usePage } from "./page.js";

/** What did not succeed, why, and the way to try it again. */
export function Notice() {
  const { tasks } = usePage().planner;
  const failure = tasks.failure.value;
  return (
    <div role="alert">
      {failure && (
        <section class="card failure">
          <p>{failureSentence(failure)}</p>
          <p class="row">
            <button type="button" onClick={failure.retry}>
              {t("failure.retry")}
            </button>
            <button type="button" class="plain" onClick={tasks.dismiss}>
              {t("failure.dismiss")}
            </button>
          </p>
        </section>
      )}
    </div>
  );
}
