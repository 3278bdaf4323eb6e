import type { AssumptionKind } from "../../src/planning/plan.js";
import type { Driver } from "../../src/planning/results.js";
import { assumptionName } from "./assumptionName.js";

/** A driver of the result by the name of its input. */
export function driverName({ kind, subject }: Driver): string {
  return assumptionName({ kind: kind as AssumptionKind, subject });
}
