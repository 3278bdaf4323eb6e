import type { TableChoice } from "../../src/planning/tables/foundTables.js";
import type { TableKind } from "../../src/planning/tables/issue.js";
import type { SheetTable } from "../../src/planning/tables/workbook.js";
import { columnLetters, headersOf, tableRoles, withColumn } from "../entry/tableRoles.js";
import { t } from "../messages/language.js";
import { ChannelColumns } from "./ChannelColumns.js";
import { ChoiceField } from "./ChoiceField.js";
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
  const columns = [
    ["", t("table.noColumn")],
    ...headersOf(sheet, choice.headerRow).map(
      ({ column, header }) => [String(column), `${columnLetters(column)}: ${header}`] as const,
    ),
  ] as const;
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
        <ChoiceField
          key={role}
          label={t(`role.${role}`)}
          value={String(choice.columns[role] ?? "")}
          options={columns}
          onChange={(column) =>
            void sheets.choose(kind, withColumn(choice, role, column === "" ? null : Number(column)))
          }
        />
      ))}
      {kind === "spend" && <ChannelColumns kind={kind} choice={choice} sheet={sheet} />}
    </div>
  );
}
