import { columnLetters, headersOf, withChannelColumn } from "../entry/tableRoles.js";
import { t } from "../messages/language.js";
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
        <label key={column} class="row">
          <input
            type="checkbox"
            checked={choice.channelColumns?.includes(column) ?? false}
            onChange={(event) =>
              void sheets.choose(kind, withChannelColumn(choice, column, event.currentTarget.checked))
            }
          />
          {columnLetters(column)}: {header}
        </label>
      ))}
    </fieldset>
  );
}
