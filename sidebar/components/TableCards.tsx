import type { NewPlan } from "../../src/planning/newPlan.js";
import { tableKinds } from "../entry/tableRoles.js";
import { TableCard } from "./TableCard.js";

/** One card for each kind of table, found or not. */
export function TableCards({ understood }: { readonly understood: NewPlan }) {
  return (
    <>
      {tableKinds.map((kind) => (
        <TableCard
          key={kind}
          kind={kind}
          candidates={understood.found[kind]}
          use={understood.uses.find((use) => use.table === kind)}
        />
      ))}
    </>
  );
}
