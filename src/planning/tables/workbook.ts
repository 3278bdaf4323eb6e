/** What the planner sees of a spreadsheet: values only, as JSON. */
export interface Workbook {
  readonly name: string;
  /** Locale of the spreadsheet, such as `zh_CN`: how its numbers and dates are written. */
  readonly locale: string;
  readonly sheets: readonly SheetTable[];
}

export interface SheetTable {
  readonly id: number;
  readonly name: string;
  /** Rectangular; row 1 of the sheet first, blank cells are "". Empty for an empty sheet. */
  readonly values: readonly (readonly Cell[])[];
}

/** A cell as it crosses to the sidebar, where a Date cannot go: dates are `{ date: "2026-11-11" }`. */
export type Cell = string | number | boolean | { readonly date: string };

/** Where a cell is. */
export interface CellAddress {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
}
