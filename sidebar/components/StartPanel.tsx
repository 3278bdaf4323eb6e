import { t } from "../messages/language.js";
import { IssueList } from "./IssueList.js";
import { usePage } from "./page.js";
import { ReadAgain } from "./ReadAgain.js";
import { TableCards } from "./TableCards.js";

/** What stands here until there is a shop to plan for: reading, an empty spreadsheet, no table found. */
export function StartPanel() {
  const { tasks, sheets } = usePage().planner;
  const understood = sheets.understood.value;
  const isCreating = tasks.isBusy("sample");
  if (isCreating || tasks.isBusy("reading")) {
    return (
      <p class="waiting" role="status">
        <span class="spinner" aria-hidden="true" />
        {t(isCreating ? "start.creating" : "start.reading")}
      </p>
    );
  }
  const isEmpty = sheets.reply.value?.workbook.sheets.every((sheet) => sheet.values.length === 0) ?? false;
  return (
    <div class="stack">
      <h2 class="large">{t("start.title")}</h2>
      {understood && <p>{t(isEmpty ? "start.empty" : "start.noTable")}</p>}
      <section class="card" aria-labelledby="start-own">
        <h2 id="start-own">{t("start.own")}</h2>
        <p>{t("start.needs")}</p>
        <p class="quiet">{t("start.optional")}</p>
        <ReadAgain />
      </section>
      <section class="card" aria-labelledby="start-sample">
        <h2 id="start-sample">{t("start.try")}</h2>
        <p>{t("start.sample")}</p>
        <button type="button" class="action" onClick={sheets.createSample}>
          {t("start.createSample")}
        </button>
      </section>
      {understood && !isEmpty && (
        <>
          <h2>{t("shop.understood")}</h2>
          <TableCards understood={understood} />
          <IssueList issues={understood.issues} />
        </>
      )}
    </div>
  );
}
