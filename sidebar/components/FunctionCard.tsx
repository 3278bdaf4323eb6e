import { Fragment } from "preact";
import { usesDecimalComma } from "../../src/planning/tables/cleanCell.js";
import { type FunctionSpec, signatureOf, termOf } from "../functions.js";
import { language, t } from "../messages/language.js";
import { usePage } from "./page.js";

/** One custom function: what it is called, its arguments, its example and the way into the active cell. */
export function FunctionCard({ spec }: { readonly spec: FunctionSpec }) {
  const { planner, sheetLocale } = usePage();
  const { functions, tasks } = planner;
  const { name, description, parameters, returns, example } = spec;
  const takesComma = usesDecimalComma(sheetLocale.value);
  const formula = takesComma ? example.withDecimalComma : example.formula;
  const inserted = functions.inserted.value;
  return (
    <details class="card">
      <summary>
        <h3>{name}</h3> <span class="quiet">{termOf(spec, language.value)}</span>
      </summary>
      <p>{description[language.value]}</p>
      <p>
        <code>={signatureOf(spec, takesComma)}</code>
      </p>
      <dl class="arguments">
        {parameters.map((parameter) => (
          <Fragment key={parameter.name}>
            <dt>{parameter.name}</dt>
            <dd>{parameter.text[language.value]}</dd>
          </Fragment>
        ))}
        <dt>{t("functions.result")}</dt>
        <dd>{returns[language.value]}</dd>
      </dl>
      <p class="small">
        <code>{formula}</code> → {example.result}
      </p>
      <button
        type="button"
        aria-label={t("functions.insertNamed", { name })}
        disabled={tasks.isBusy("inserting")}
        onClick={() => functions.insert(name)}
      >
        {t("functions.insert")}
      </button>
      <p class="quiet" role="status">
        {inserted?.name === name && t("functions.inserted", { cell: inserted.cell })}
      </p>
    </details>
  );
}
