import type { TableKind } from "../../src/planning/tables/issue.js";
import { t } from "../messages/language.js";
import { cellsName } from "../words/cellsName.js";
import { usePage } from "./page.js";

/** Takes the cells that are selected in the spreadsheet for a table of this kind, and says which they were. */
export function SelectionButton({ kind }: { readonly kind: TableKind }) {
  const { sheets, tasks } = usePage().planner;
  const taken = sheets.taken.value?.table === kind ? sheets.taken.value : null;
  return (
    <>
      <button
        type="button"
        class="link"
        aria-label={t("table.useSelectionFor", { table: t(`table.${kind}`) })}
        disabled={tasks.isBusy("selecting")}
        onClick={() => sheets.takeSelection(kind)}
      >
        {t("table.useSelection")}
      </button>
      <p class="quiet" role="status">
        {taken &&
          t(taken.ranges > 1 ? "table.takenFirst" : "table.taken", {
            sheet: taken.sheet,
            cells: cellsName(taken.range),
            count: taken.ranges,
          })}
      </p>
    </>
  );
}
