import type { TableChoice } from "../../src/planning/tables/foundTables.js";
import type { TableKind } from "../../src/planning/tables/issue.js";
import { choiceOfSheet } from "../entry/tableRoles.js";
import { t } from "../messages/language.js";
import { usePage } from "./page.js";

interface TableSelectProps {
  readonly kind: TableKind;
  readonly candidates: readonly TableChoice[];
  readonly choice: TableChoice | null;
}

/** Which table is meant: one that was found, any other sheet, or none. */
export function TableSelect({ kind, candidates, choice }: TableSelectProps) {
  const { sheets } = usePage().planner;
  const tables = sheets.reply.value?.workbook.sheets ?? [];
  const others = tables
    .filter(({ id, values }) => values.length > 0 && !candidates.some(({ sheetId }) => sheetId === id))
    .map(choiceOfSheet);
  const options = [...candidates, ...others];
  if (choice && !options.some((option) => placeOf(option) === placeOf(choice))) options.push(choice);
  const nameOf = (sheetId: number) => tables.find(({ id }) => id === sheetId)?.name ?? "";
  return (
    <select
      aria-label={t("table.choose")}
      value={choice ? placeOf(choice) : ""}
      onChange={(event) => {
        const place = event.currentTarget.value;
        void sheets.choose(kind, options.find((option) => placeOf(option) === place) ?? null);
      }}
    >
      <option value="">{t("table.doNotUse")}</option>
      {options.map((option) => (
        <option key={placeOf(option)} value={placeOf(option)}>
          {t("table.place", { sheet: nameOf(option.sheetId), row: option.headerRow })}
        </option>
      ))}
    </select>
  );
}

function placeOf({ sheetId, headerRow }: TableChoice): string {
  return `${sheetId}:${headerRow}`;
}
