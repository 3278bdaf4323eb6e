import { useSignal } from "@preact/signals";
import { Fragment } from "preact";
import { useEffect } from "preact/hooks";
import { findFunctions, signatureOf } from "../functions.js";
import { t } from "../messages/language.js";
import { usePage } from "./page.js";
import { TextField } from "./TextField.js";

/** All custom functions, to be searched and read. */
export function FunctionsPanel() {
  const { functions, tasks } = usePage().planner;
  const query = useSignal("");
  useEffect(() => {
    void functions.read();
  }, [functions]);
  if (functions.all.value === null) return tasks.isBusy("listing") ? <p>{t("functions.reading")}</p> : null;
  const found = findFunctions(functions.all.value, query.value);
  return (
    <div class="stack">
      <h2 class="large">{t("functions.title")}</h2>
      <p>{t("functions.about")}</p>
      <TextField label={t("functions.search")} text={query} />
      <p class="quiet" role="status">
        {t("functions.found", { count: found.length })}
      </p>
      {found.map((spec) => (
        <details class="card" key={spec.name}>
          <summary>
            <h3>{spec.name}</h3> <span class="quiet">{spec.description}</span>
          </summary>
          <p>
            <code>={signatureOf(spec)}</code>
          </p>
          <dl class="columns">
            {spec.parameters.map((parameter) => (
              <Fragment key={parameter.name}>
                <dt>{parameter.name}</dt>
                <dd>{parameter.text}</dd>
              </Fragment>
            ))}
          </dl>
          {spec.examples.map(({ formula, result }) => (
            <p class="small" key={formula}>
              <code>{formula}</code> → {result}
            </p>
          ))}
        </details>
      ))}
    </div>
  );
}
