import { t } from "../messages/language.js";
import { IssueList } from "./IssueList.js";
import { usePage } from "./page.js";
import { ReadAgain } from "./ReadAgain.js";
import { TableCards } from "./TableCards.js";

/** What was understood of the spreadsheet, to be confirmed or put right. */
export function ShopPanel() {
  const { sheets, opened } = usePage().planner;
  const understood = sheets.understood.value;
  const cut = sheets.reply.value?.cutSheets ?? [];
  if (!understood) return null;
  return (
    <div class="stack">
      {opened.value && <p class="quiet">{t("shop.notOfScenario")}</p>}
      <TableCards understood={understood} />
      {cut.map((sheet) => (
        <p class="quiet" key={sheet.name}>
          {t("shop.cut", { sheet: sheet.name, read: sheet.rowsRead, rows: sheet.rows })}
        </p>
      ))}
      <IssueList issues={understood.issues} />
      <ReadAgain />
    </div>
  );
}
