import type { NewPlan } from "../../src/planning/newPlan.js";
import { choiceOf, tableKinds, withChannels } from "../entry/tableRoles.js";
import { InTurns } from "./InTurns.js";
import { usePage } from "./page.js";
import { TableCard } from "./TableCard.js";

/** One card for each kind of table, found or not. */
export function TableCards({ understood }: { readonly understood: NewPlan }) {
  const { found, mapping } = usePage().planner.sheets;
  return (
    <InTurns>
      {tableKinds.map((kind) => {
        const candidates = (found.value?.[kind] ?? []).map(choiceOf);
        const own = mapping.value[kind];
        return (
          <TableCard
            key={kind}
            kind={kind}
            candidates={candidates}
            choice={
              own === undefined
                ? (candidates[0] ?? null)
                : own && withChannels(own, understood.found[kind][0])
            }
            use={understood.uses.find((use) => use.table === kind)}
          />
        );
      })}
    </InTurns>
  );
}
