import type { Cell } from "../tables/workbook.js";

/**
 * A sheet to be written. Text cells are written as text, whatever they begin with; a name that is taken
 * gets a number behind it; nothing that exists is touched.
 */
export interface NewSheet {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  /** Column widths in pixels, from the first column. */
  readonly columnWidths: readonly number[];
  /** How ranges look: rows and columns from 1. */
  readonly formats: readonly RangeFormat[];
  readonly charts: readonly NewChart[];
  readonly frozenRows: number;
}

export interface RangeFormat {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly look: "title" | "answer" | "heading" | "header" | "note" | "key" | "input" | "result";
  /** Number format in Sheets' notation, such as `#,##0`, `0.0%`. */
  readonly numberFormat?: string;
}

/** A native chart over cells of the new sheet; the first column is the domain. */
export interface NewChart {
  readonly type: "column" | "bar" | "line";
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Where its top left corner goes. */
  readonly anchorRow: number;
  readonly anchorColumn: number;
}
