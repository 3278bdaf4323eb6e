import { Fragment } from "preact";
import type { Candidate } from "../../src/planning/foundTables.js";
import type { TableKind } from "../../src/planning/issue.js";
import type { TableUse } from "../../src/planning/newPlan.js";
import { columnLetters, tableRoles, withColumn } from "../entry/tableRoles.js";
import { t } from "../messages/language.js";
import { ColumnSelects } from "./ColumnSelects.js";
import { usePage } from "./page.js";

interface TableCardProps {
  readonly kind: TableKind;
  /** Best first; the first one is in use. */
  readonly candidates: readonly Candidate[];
  readonly use: TableUse | undefined;
}

/** One table as it was understood: where it is, how many rows are used, which columns. */
export function TableCard({ kind, candidates, use }: TableCardProps) {
  const { sheets } = usePage().planner;
  const inUse = candidates[0];
  const id = `table-${kind}`;
  const isAmbiguous = candidates.length > 1 && inUse!.confidence < 1;
  const chosen = sheets.mapping.value[kind] === null ? "none" : inUse ? placeOf(inUse) : "none";
  const choose = (place: string) => {
    const candidate = candidates.find((one) => placeOf(one) === place);
    sheets.choose(kind, candidate ? choiceOf(candidate) : null);
  };
  return (
    <section class="card" aria-labelledby={id}>
      <div class="row">
        <h2 id={id}>{t(`table.${kind}`)}</h2>
        <span class={inUse ? "badge good" : "badge"}>
          {use ? t("table.rows", { used: use.used }) : t("table.none")}
        </span>
      </div>
      {inUse ? (
        <>
          {isAmbiguous && <p>{t("table.ambiguous")}</p>}
          <select
            aria-label={t("table.choose")}
            value={chosen}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {candidates.map((candidate) => (
              <option key={placeOf(candidate)} value={placeOf(candidate)}>
                {t("table.place", { sheet: candidate.sheet, row: candidate.headerRow })}
              </option>
            ))}
            <option value="none">{t("table.doNotUse")}</option>
          </select>
          <ColumnsFound candidate={inUse} />
          {use && use.notUsed > 0 && <p class="quiet">{t("table.notUsed", { rows: use.notUsed })}</p>}
          <details>
            <summary>{t("table.columns")}</summary>
            <ColumnSelects candidate={inUse} />
          </details>
        </>
      ) : (
        <p class="quiet">{t(`table.without.${kind}`)}</p>
      )}
    </section>
  );
}

/** "Price: column D, 售价", line by line. */
function ColumnsFound({ candidate }: { readonly candidate: Candidate }) {
  return (
    <dl class="columns">
      {tableRoles[candidate.table].map((role) => {
        const found = candidate.columns[role];
        if (!found) return null;
        return (
          <Fragment key={role}>
            <dt>{t(`role.${role}`)}</dt>
            <dd>{t("table.column", { column: columnLetters(found.column), header: found.header })}</dd>
          </Fragment>
        );
      })}
    </dl>
  );
}

function placeOf({ sheetId, headerRow }: Candidate): string {
  return `${sheetId}:${headerRow}`;
}

function choiceOf(candidate: Candidate) {
  const [role] = tableRoles[candidate.table];
  return withColumn(candidate, role!, candidate.columns[role!]?.column ?? null);
}
