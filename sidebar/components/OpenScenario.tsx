import { t } from "../messages/language.js";
import { usePage } from "./page.js";
import { ReadAgain } from "./ReadAgain.js";

/** The scenario sheets of this spreadsheet. */
export function OpenScenario() {
  const { planner, tab } = usePage();
  const scenarios = planner.sheets.scenarios.value;
  const isOpening = planner.tasks.isBusy("opening");
  const open = async (sheetId: number) => {
    if (await planner.open(sheetId)) tab.value = "results";
  };
  return (
    <section class="card" aria-labelledby="open">
      <h2 id="open">{t("keep.open")}</h2>
      {scenarios.length === 0 && <p class="quiet">{t("keep.noScenario")}</p>}
      <ul class="choices">
        {scenarios.map(({ id, name }) => (
          <li key={id} class="row">
            <span class="grow">{name}</span>
            <button
              type="button"
              aria-label={t("keep.openNamed", { sheet: name })}
              disabled={isOpening}
              onClick={() => open(id)}
            >
              {t("keep.openButton")}
            </button>
          </li>
        ))}
      </ul>
      <ReadAgain />
    </section>
  );
}
