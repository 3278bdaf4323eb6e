import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { findFunctions } from "../functions.js";
import { t } from "../messages/language.js";
import { FunctionCard } from "./FunctionCard.js";
import { usePage } from "./page.js";
import { TextField } from "./TextField.js";

/** All custom functions, to be searched, read and put into cells. */
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
      <TextField label={t("functions.search")} hint={t("functions.searchHint")} text={query} />
      <p class="quiet" role="status">
        {t("functions.found", { count: found.length })}
      </p>
      {found.map((spec) => (
        <FunctionCard spec={spec} key={spec.name} />
      ))}
    </div>
  );
}
