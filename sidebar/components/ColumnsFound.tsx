import { Fragment } from "preact";
import { columnLetters, headersOf, tableRoles } from "../entry/tableRoles.js";
import { t } from "../messages/language.js";
import type { ColumnSelectsProps } from "./ColumnSelects.js";

/** "Price: column D, 售价", line by line. */
export function ColumnsFound({ kind, choice, sheet }: ColumnSelectsProps) {
  const headers = headersOf(sheet, choice.headerRow);
  const headerOf = (place: number) => headers.find(({ column }) => column === place)?.header ?? "";
  return (
    <dl class="columns">
      {tableRoles[kind].map((role) => {
        const place = choice.columns[role];
        if (place === undefined) return null;
        return (
          <Fragment key={role}>
            <dt>{t(`role.${role}`)}</dt>
            <dd>{t("table.column", { column: columnLetters(place), header: headerOf(place) })}</dd>
          </Fragment>
        );
      })}
      {choice.channelColumns?.map((place) => (
        <Fragment key={place}>
          <dt>{t("role.channel")}</dt>
          <dd>{t("table.column", { column: columnLetters(place), header: headerOf(place) })}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
