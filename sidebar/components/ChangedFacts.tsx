import { t } from "../messages/language.js";
import { changedRows } from "../state/changedRows.js";
import { factCell } from "../state/factCells.js";
import { changeSentence, estimatedSentence } from "../words/changeSentence.js";
import { usePage } from "./page.js";

const most = 10;

/** What of the opened scenario's shop is not as the tables say it now, each with the way to its cell. */
export function ChangedFacts() {
  const { changes, sheets } = usePage().planner;
  const all = changes.value;
  const { reply, understood } = sheets;
  if (all.length === 0 || !reply.value || !understood.value) return null;
  const { rows, estimated } = changedRows(all);
  const { workbook } = reply.value;
  const { found } = understood.value;
  return (
    <details>
      <summary>{t("opened.changes")}</summary>
      <ul class="issues">
        {rows.slice(0, most).map((fact) => {
          const cell = factCell(fact, workbook, found);
          return (
            <li key={fact.of + fact.subject}>
              {changeSentence(fact)}{" "}
              {cell && (
                <button type="button" class="link" onClick={() => sheets.showCell(cell)}>
                  {t("issues.show")}
                </button>
              )}
            </li>
          );
        })}
        {rows.length > most && <li>{t("list.more", { count: rows.length - most })}</li>}
        {estimated.count > 0 && <li>{estimatedSentence(estimated)}</li>}
      </ul>
    </details>
  );
}
