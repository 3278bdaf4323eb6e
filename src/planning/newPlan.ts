import type { FoundTables, Mapping } from "./foundTables.js";
import type { Issue, TableKind } from "./issue.js";
import type { Plan } from "./plan.js";
import type { Workbook } from "./workbook.js";

/** How much of a table was used. */
export interface TableUse {
  readonly table: TableKind;
  /** Rows used, and rows passed over (subtotals, duplicates, unreadable cells): the issues say why. */
  readonly used: number;
  readonly notUsed: number;
}

export interface NewPlan {
  readonly found: FoundTables;
  readonly uses: readonly TableUse[];
  /** Today's plan without decisions; null where the sheets do not make a shop: `issues` says why. */
  readonly plan: Plan | null;
  readonly issues: readonly Issue[];
}

/** From a spreadsheet's values to a plan that can be run: finds the tables, builds the shop, estimates. */
export declare function newPlan(workbook: Workbook, mapping?: Mapping): NewPlan;
