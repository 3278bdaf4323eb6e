import { useRef } from "preact/hooks";
import type { NewPlan } from "../../src/planning/newPlan.js";
import type { TableChoice } from "../../src/planning/tables/foundTables.js";
import type { TableKind } from "../../src/planning/tables/issue.js";
import { t } from "../messages/language.js";
import { ColumnSelects } from "./ColumnSelects.js";
import { ColumnsFound } from "./ColumnsFound.js";
import { usePage } from "./page.js";
import { SelectionButton } from "./SelectionButton.js";
import { TableSelect } from "./TableSelect.js";

interface TableCardProps {
  readonly kind: TableKind;
  /** What was found, best first. */
  readonly candidates: readonly TableChoice[];
  /** What is in use; null: none. */
  readonly choice: TableChoice | null;
  /** Rows used; undefined where the choice does not make a table yet. */
  readonly use: NewPlan["uses"][number] | undefined;
}

/** One table as it was understood: where it is, how many rows are used, which columns. */
export function TableCard({ kind, candidates, choice, use }: TableCardProps) {
  const { sheets } = usePage().planner;
  const id = `table-${kind}`;
  const isOpenQuestion = candidates.length > 1 && sheets.mapping.value[kind] === undefined;
  const isPointingOut = useRef(false);
  if (choice && !use) isPointingOut.current = true; // and stays so, or the columns would fold away half-way
  const sheet = sheets.reply.value?.workbook.sheets.find((one) => one.id === choice?.sheetId);
  return (
    <section class="card" aria-labelledby={id}>
      <div class="row">
        <h2 id={id}>{t(`table.${kind}`)}</h2>
        <span class={use ? "badge good" : "badge"}>
          {use ? t("table.rows", { used: use.used }) : t("table.none")}
        </span>
      </div>
      {isOpenQuestion && <p>{t("table.ambiguous")}</p>}
      {!use && <p class="quiet">{t(choice ? "table.incomplete" : `table.without.${kind}`)}</p>}
      <TableSelect kind={kind} candidates={candidates} choice={choice} />
      <SelectionButton kind={kind} />
      {choice && sheet && (
        <>
          <ColumnsFound kind={kind} choice={choice} sheet={sheet} />
          {use && use.notUsed > 0 && <p class="quiet">{t("table.notUsed", { rows: use.notUsed })}</p>}
          <details open={isPointingOut.current}>
            <summary>{t("table.columns")}</summary>
            <ColumnSelects kind={kind} choice={choice} sheet={sheet} />
          </details>
        </>
      )}
    </section>
  );
}
