import type { NewSheet } from "../planning/scenario/newSheet.js";
import type { Cell, SheetTable, Workbook } from "../planning/tables/workbook.js";

/**
 * What the sidebar and the script say to each other through `google.script.run`: one versioned JSON
 * object each way. No Date, undefined, NaN or function crosses; dates are `{ date: "2026-11-11" }`.
 */
export const protocolVersion = 1;

/** The languages of the page. */
export type Language = "en" | "zh-CN" | "zh-TW";

/** Every word of the page in one language, by the keys of `sidebar/messages/en.ts`. */
export type PageMessages = Readonly<Record<string, string>>;

/** What the sidebar finds in its page when it opens, written there by the script (`<script id="start">`). */
export interface SidebarStart {
  readonly version: typeof protocolVersion;
  /** The person's, or English where the page does not speak it. */
  readonly language: Language;
  readonly messages: PageMessages;
}

/** `plannerReadEngine()`: the script that the page and its workers run. */
export interface EngineReply {
  readonly version: typeof protocolVersion;
  readonly script: string;
}

/** `plannerReadMessages(request)`: the page's words in another language. */
export interface MessagesRequest {
  readonly version: typeof protocolVersion;
  readonly language: Language;
}
export interface MessagesReply {
  readonly version: typeof protocolVersion;
  readonly messages: PageMessages;
}

/** `plannerReadWorkbook()`: every sheet's values; scenario sheets come as `scenarioSheets`, without values. */
export interface WorkbookReply {
  readonly version: typeof protocolVersion;
  readonly workbook: Workbook;
  readonly scenarioSheets: readonly { readonly id: number; readonly name: string }[];
  readonly cutSheets: readonly CutSheet[];
}

/** A sheet that was too large to be read whole. */
export interface CutSheet {
  readonly name: string;
  readonly rowsRead: number;
  readonly rows: number;
}

/** Cells of a sheet; rows and columns count from 1. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `plannerReadSelection()`: what is selected, and its sheet as it is now, whatever it is called by now. */
export interface SelectionReply {
  readonly version: typeof protocolVersion;
  readonly sheet: SheetTable;
  /** null where the sheet was read whole. */
  readonly cut: CutSheet | null;
  /** The first of the selected ranges; whole columns reach to the last row of the grid. */
  readonly range: CellRange;
  /** How many ranges are selected. */
  readonly ranges: number;
}

/**
 * `plannerWriteSheets(request)`: a scenario. The first sheet written becomes active. `plannerWriteSample()` writes
 * the sample shop in the same way.
 */
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

/** `plannerListFunctions()`: what there is to type into cells, a list as JSON. */
export interface FunctionsReply {
  readonly version: typeof protocolVersion;
  readonly json: string;
}

/** `plannerInsertFormula(request)`: a function's example goes into the active cell, if that is blank. */
export interface InsertFormulaRequest {
  readonly version: typeof protocolVersion;
  /** Name of a custom function; the script has the formulas, and takes none from outside. */
  readonly name: string;
}
export interface InsertFormulaReply {
  readonly version: typeof protocolVersion;
  /** Where it went, such as `C3`. */
  readonly cell: string;
}

/** The functions of the script that the sidebar may call; each throws an Error whose message is a sentence. */
export interface SidebarServer {
  plannerReadEngine(): EngineReply;
  plannerReadMessages(request: MessagesRequest): MessagesReply;
  plannerReadWorkbook(): WorkbookReply;
  plannerReadSelection(): SelectionReply;
  plannerWriteSheets(request: WriteRequest): WriteReply;
  plannerWriteSample(): WriteReply;
  plannerReadScenario(request: ReadSheetRequest): ReadSheetReply;
  plannerShowCell(request: ShowCellRequest): { readonly version: typeof protocolVersion };
  plannerListFunctions(): FunctionsReply;
  plannerInsertFormula(request: InsertFormulaRequest): InsertFormulaReply;
}
