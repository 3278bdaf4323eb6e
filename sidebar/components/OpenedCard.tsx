import { t } from "../messages/language.js";
import { openedSentences } from "../words/openedSentences.js";
import { ChangedFacts } from "./ChangedFacts.js";
import { usePage } from "./page.js";

/** Which scenario is open, whether it gave the same numbers again, and whether the shop has changed since. */
export function OpenedCard() {
  const { planner } = usePage();
  const opened = planner.opened.value;
  if (!opened) return null;
  return (
    <section class="card opened" aria-labelledby="opened" role="status">
      <h2 id="opened">{t("opened.title", { name: opened.scenario.name || opened.sheetName })}</h2>
      {openedSentences(opened, planner.data.value).map((sentence) => (
        <p class="small" key={sentence}>
          {sentence}
        </p>
      ))}
      <ChangedFacts />
      <button type="button" onClick={planner.close}>
        {t("opened.close")}
      </button>
    </section>
  );
}
