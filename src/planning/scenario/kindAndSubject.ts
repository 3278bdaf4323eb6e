import type { Assumption, AssumptionKind } from "../plan.js";
import { type ScenarioRow, unknownRow } from "./scenarioReader.js";

const kinds: ReadonlySet<string> = new Set<AssumptionKind>([
  "elasticity",
  "promotion-lift",
  "channel-effect",
  "half-saturation",
  "market",
  "weekly-noise",
  "product-noise",
]);

/** What an assumption or a driver is about, from keys such as `assumption/3/elasticity/Kitchen/history`. */
export function kindAndSubject(row: ScenarioRow): Pick<Assumption, "kind" | "subject"> {
  const kind = row.parts[2] ?? "";
  const subject = row.parts[3];
  if (!kinds.has(kind) || subject === undefined) throw unknownRow(row);
  return { kind: kind as AssumptionKind, subject };
}
