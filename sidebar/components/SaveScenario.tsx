import { t } from "../messages/language.js";
import { sheetWords } from "../words/sheetWords.js";
import { usePage } from "./page.js";
import { TextField } from "./TextField.js";

/** Writes the plan and its answer to a sheet of its own. */
export function SaveScenario() {
  const { planner, formats, keeping } = usePage();
  const isSaving = planner.tasks.isBusy("saving");
  const saved = planner.saved.value;
  const save = (event: Event) => {
    event.preventDefault();
    const name = keeping.name.value.trim() || t("keep.defaultName");
    void planner.save(name, keeping.savedBy.value.trim(), sheetWords(formats.value));
  };
  return (
    <section class="card" aria-labelledby="save">
      <h2 id="save">{t("keep.save")}</h2>
      <p class="quiet">{t("keep.about")}</p>
      <form onSubmit={save}>
        <TextField label={t("keep.name")} hint={t("keep.nameHint")} text={keeping.name} />
        <TextField label={t("keep.by")} hint={t("keep.byHint")} text={keeping.savedBy} />
        <button type="submit" disabled={isSaving || planner.problem.value !== null}>
          {t(isSaving ? "keep.saving" : "keep.save")}
        </button>
      </form>
      <p role="status">{saved && t("keep.saved", { sheet: saved })}</p>
    </section>
  );
}
