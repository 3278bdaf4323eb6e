import { columnLetters, headersOf, withChannelColumn } from "../entry/tableRoles.js";
import { t } from "../messages/language.js";
import { CheckField } from "./CheckField.js";
import type { ColumnSelectsProps } from "./ColumnSelects.js";
import { usePage } from "./page.js";

/** Which columns of a spend history are each a channel's spend: one box for every column without another role. */
export function ChannelColumns({ kind, choice, sheet }: ColumnSelectsProps) {
  const { sheets } = usePage().planner;
  const taken = new Set(Object.values(choice.columns));
  const free = headersOf(sheet, choice.headerRow).filter(({ column }) => !taken.has(column));
  return (
    <fieldset>
      <legend>{t("table.channelColumns")}</legend>
      {free.map(({ column, header }) => (
        <CheckField
          key={column}
          label={`${columnLetters(column)}: ${header}`}
          checked={choice.channelColumns?.includes(column) ?? false}
          onChange={(checked) => void sheets.choose(kind, withChannelColumn(choice, column, checked))}
        />
      ))}
    </fieldset>
  );
}
