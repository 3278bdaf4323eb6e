import { t } from "../messages/language.js";
import type { Compared } from "../state/comparing.js";
import { reasonOf } from "../words/failureSentence.js";
import { sheetWords } from "../words/sheetWords.js";
import { CheckField } from "./CheckField.js";
import { ComparisonPicture } from "./ComparisonPicture.js";
import { usePage } from "./page.js";

/** Scenario sheets side by side: chosen, drawn, and written into a sheet. */
export function CompareScenarios() {
  const { planner, formats } = usePage();
  const { comparing, sheets, tasks } = planner;
  const { chosen, compared, written } = comparing;
  const scenarios = sheets.scenarios.value;
  if (scenarios.length < 2) return null;
  const isBusy = tasks.isBusy("comparing");
  return (
    <section class="card" aria-labelledby="compare">
      <h2 id="compare">{t("compare.title")}</h2>
      <fieldset class="fields">
        <legend class="unseen">{t("compare.choose")}</legend>
        {scenarios.map(({ id, name }) => (
          <CheckField
            key={id}
            label={name}
            checked={chosen.value.includes(id)}
            onChange={(isChosen) => comparing.choose(id, isChosen)}
          />
        ))}
      </fieldset>
      <button type="button" disabled={isBusy || chosen.value.length < 2} onClick={comparing.compare}>
        {t("compare.button")}
      </button>
      {compared.value && <ComparedScenarios compared={compared.value} />}
      {compared.value && compared.value.scenarios.length > 0 && (
        <button type="button" disabled={isBusy} onClick={() => comparing.write(sheetWords(formats.value))}>
          {t("compare.write")}
        </button>
      )}
      <p role="status">{written.value && t("keep.saved", { sheet: written.value })}</p>
    </section>
  );
}

function ComparedScenarios({ compared: { scenarios, leftOut } }: { readonly compared: Compared }) {
  const rows = scenarios.flatMap(({ sheet, scenario: { headline } }) =>
    headline ? [{ label: sheet, ...headline.plan.profit }] : [],
  );
  return (
    <>
      {rows.length > 0 && <ComparisonPicture rows={rows} />}
      {scenarios
        .filter(({ scenario }) => scenario.headline === null)
        .map(({ sheet }) => (
          <p class="caution" key={sheet}>
            {t("compare.old", { name: sheet })}
          </p>
        ))}
      {leftOut.map(({ sheet, error }) => (
        <p class="caution" key={sheet}>
          {t("compare.leftOut", { sheet, why: reasonOf(error) })}
        </p>
      ))}
    </>
  );
}
