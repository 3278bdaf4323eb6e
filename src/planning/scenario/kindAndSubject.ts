import { assumptionBounds } from "../assumptionBounds.js";
import type { Assumption, AssumptionKind } from "../plan.js";
import { type ScenarioRow, unknownRow } from "./scenarioReader.js";

/** What an assumption is about, from keys such as `assumption/3/elasticity/Kitchen/history`. */
export function kindAndSubject(row: ScenarioRow): Pick<Assumption, "kind" | "subject"> {
  const kind = row.parts[2] ?? "";
  const subject = row.parts[3];
  if (!Object.hasOwn(assumptionBounds, kind) || subject === undefined) throw unknownRow(row);
  return { kind: kind as AssumptionKind, subject };
}
