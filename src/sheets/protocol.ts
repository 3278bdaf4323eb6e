import type { Cell, Workbook } from "../planning/workbook.js";

/**
 * What the sidebar and the script say to each other through `google.script.run`: one versioned JSON
 * object each way. No Date, undefined, NaN or function crosses; dates are `{ date: "2026-11-11" }`.
 */
export const protocolVersion = 1;

/** What the sidebar finds in its page when it opens, written there by the script (`<script id="start">`). */
export interface SidebarStart {
  readonly version: typeof protocolVersion;
  /** The person's language, such as `zh-CN`, as Google says it. */
  readonly userLocale: string;
}

/** `plannerReadWorkbook()`: every sheet's values; scenario sheets come as `scenarioSheets`, without values. */
export interface WorkbookReply {
  readonly version: typeof protocolVersion;
  readonly workbook: Workbook;
  readonly activeSheetId: number;
  /** The selection on the active sheet, rows and columns from 1. */
  readonly selection: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly scenarioSheets: readonly { readonly id: number; readonly name: string }[];
  /** Sheets that were too large to read whole, with what was read. */
  readonly cutSheets: readonly { readonly name: string; readonly rowsRead: number; readonly rows: number }[];
}

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
  readonly look: "title" | "answer" | "heading" | "header" | "note" | "key" | "input";
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

/** `plannerWriteSheets(request)`: the sample shop, a scenario. The first sheet written becomes active. */
export interface WriteRequest {
  readonly version: typeof protocolVersion;
  readonly sheets: readonly NewSheet[];
}
export interface WriteReply {
  readonly version: typeof protocolVersion;
  readonly written: readonly { readonly id: number; readonly name: string }[];
}

/** `plannerReadScenario(request)`: one sheet's values, whatever it is called by now. */
export interface ReadSheetRequest {
  readonly version: typeof protocolVersion;
  readonly sheetId: number;
}
export interface ReadSheetReply {
  readonly version: typeof protocolVersion;
  readonly sheet: {
    readonly id: number;
    readonly name: string;
    readonly values: readonly (readonly Cell[])[];
  };
}

/** `plannerShowCell(request)`: goes to a cell. */
export interface ShowCellRequest {
  readonly version: typeof protocolVersion;
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** The functions of the script that the sidebar may call; each throws an Error whose message is a sentence. */
export interface SidebarServer {
  plannerReadWorkbook(): WorkbookReply;
  plannerWriteSheets(request: WriteRequest): WriteReply;
  plannerReadScenario(request: ReadSheetRequest): ReadSheetReply;
  plannerShowCell(request: ShowCellRequest): { readonly version: typeof protocolVersion };
}
