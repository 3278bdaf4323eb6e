import { useId } from "preact/hooks";
import type { TableChoice } from "../../src/planning/tables/foundTables.js";
import type { TableKind } from "../../src/planning/tables/issue.js";
import type { SheetTable } from "../../src/planning/tables/workbook.js";
import { columnLetters, headersOf, tableRoles, withColumn } from "../entry/tableRoles.js";
import { t } from "../messages/language.js";
import { ChannelColumns } from "./ChannelColumns.js";
import { NumberField } from "./NumberField.js";
import { usePage } from "./page.js";

export interface ColumnSelectsProps {
  readonly kind: TableKind;
  readonly choice: TableChoice;
  /** The sheet that the choice is on. */
  readonly sheet: SheetTable;
}

/** Which row has the headers and which column holds what, to be put right with native controls. */
export function ColumnSelects({ kind, choice, sheet }: ColumnSelectsProps) {
  const { sheets } = usePage().planner;
  const id = useId();
  const headers = headersOf(sheet, choice.headerRow);
  return (
    <div class="fields">
      <NumberField
        label={t("table.headerRow")}
        kind="number"
        min={1}
        max={sheet.values.length}
        value={choice.headerRow}
        onChange={(row) => void sheets.choose(kind, { ...choice, headerRow: Math.round(row) })}
      />
      {tableRoles[kind].map((role) => (
        <div class="field" key={role}>
          <label for={`${id}-${role}`}>{t(`role.${role}`)}</label>
          <select
            id={`${id}-${role}`}
            value={String(choice.columns[role] ?? "")}
            onChange={(event) => {
              const column = event.currentTarget.value;
              void sheets.choose(kind, withColumn(choice, role, column === "" ? null : Number(column)));
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
      {kind === "spend" && <ChannelColumns kind={kind} choice={choice} sheet={sheet} />}
    </div>
  );
}
