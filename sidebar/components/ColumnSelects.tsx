import { useId } from "preact/hooks";
import type { Candidate } from "../../src/planning/foundTables.js";
import { columnLetters, headersOf, tableRoles, withColumn } from "../entry/tableRoles.js";
import { t } from "../messages/language.js";
import { usePage } from "./page.js";

/** Which column holds what, to be put right with native selects. */
export function ColumnSelects({ candidate }: { readonly candidate: Candidate }) {
  const { sheets } = usePage().planner;
  const id = useId();
  const sheet = sheets.reply.value?.workbook.sheets.find((one) => one.id === candidate.sheetId);
  const headers = sheet ? headersOf(sheet, candidate.headerRow) : [];
  return (
    <div class="fields">
      {tableRoles[candidate.table].map((role) => (
        <div class="field" key={role}>
          <label for={`${id}-${role}`}>{t(`role.${role}`)}</label>
          <select
            id={`${id}-${role}`}
            value={String(candidate.columns[role]?.column ?? "")}
            onChange={(event) => {
              const column = event.currentTarget.value;
              sheets.choose(
                candidate.table,
                withColumn(candidate, role, column === "" ? null : Number(column)),
              );
            }}
          >
            <option value="">{t("table.noColumn")}</option>
            {headers.map(({ column, header }) => (
              <option key={column} value={String(column)}>
                {columnLetters(column)}: {header}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}
