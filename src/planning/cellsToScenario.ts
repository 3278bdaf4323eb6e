import type { Scenario } from "./scenario.js";
import type { Cell } from "./workbook.js";

/** Reads a scenario sheet back. Throws PlanError that names the damaged cell. */
export declare function cellsToScenario(values: readonly (readonly Cell[])[]): Scenario;
