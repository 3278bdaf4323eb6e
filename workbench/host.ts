/**
 * What a spreadsheet must be able to do for the workbench's Apps Script services to stand on it. Two hosts
 * exist: Univer in the page, and a plain sheet model in memory for tests without a page. All calls are
 * synchronous (in the page: the script's worker waits for the answer) and carry JSON only.
 *
 * Rows and columns count from 1, as in Apps Script. Dates are serial numbers with a date number format.
 */
export interface SheetHost {
  call<K extends keyof HostCalls>(name: K, request: HostCalls[K]["request"]): HostCalls[K]["reply"];
}

export type RawCell = string | number | boolean; // "" is blank
export interface HostRange {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
export interface HostSheet {
  readonly id: number;
  readonly name: string;
  /** Place among the sheets, hidden ones counted, from 0; so too where a sheet is inserted or moved. */
  readonly index: number;
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
  /** Last row and column that hold anything, 0 for an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly frozenRows: number;
}
/** Each given list is rectangular and of the range's size; what is absent stays as it is. */
export interface RangePatch {
  /** As they are: text stays text whatever it looks like ("12", "=A1"), "" clears the cell. */
  readonly values?: readonly (readonly RawCell[])[];
  /**
   * Text beginning with "=" is a formula; "" clears the cell, or, where `values` is given too, leaves it
   * to the value beside it.
   */
  readonly formulas?: readonly (readonly string[])[];
  /** Spreadsheet notation; "" is automatic, and is read back as "". */
  readonly numberFormats?: readonly (readonly string[])[];
  readonly style?: CellStyle;
}
/** "" as a color or font family, and 0 as a size, is the default again. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly color?: string;
  readonly background?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
}
export interface HostChart {
  readonly id: number;
  readonly sheetId: number;
  readonly type: "column" | "bar" | "line" | "area" | "pie" | "scatter";
  readonly ranges: readonly HostRange[];
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /**
   * Google's chart options with their paths written out (`title`, `hAxis.title`, `colors.0`), and
   * `numHeaders` (rows of names above the data) and `transposeRowsAndColumns`.
   */
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

export interface HostCalls {
  workbook: {
    request: null;
    reply: {
      id: string;
      name: string;
      locale: string;
      timeZone: string;
      sheets: HostSheet[];
      activeSheetId: number;
      selection: HostRange;
    };
  };
  read: {
    request: HostRange;
    reply: { values: RawCell[][]; formulas: string[][]; numberFormats: string[][]; display: string[][] };
  };
  write: { request: { range: HostRange; patch: RangePatch }; reply: null };
  insertSheet: { request: { name: string; index: number; rows: number; columns: number }; reply: HostSheet };
  copySheet: { request: { sheetId: number; name: string }; reply: HostSheet };
  changeSheet: {
    request: {
      sheetId: number;
      name?: string;
      hidden?: boolean;
      index?: number;
      frozenRows?: number;
      /** New size of the grid: blank rows or columns are added at the end. Never smaller than it is. */
      rows?: number;
      columns?: number;
    };
    reply: null;
  };
  deleteSheet: { request: { sheetId: number }; reply: null };
  setColumnWidths: { request: { sheetId: number; column: number; widths: number[] }; reply: null };
  hideColumns: { request: { sheetId: number; column: number; count: number; hidden: boolean }; reply: null };
  /** Makes the range the selection and its sheet the active one. */
  select: { request: HostRange; reply: null };
  charts: { request: { sheetId: number }; reply: HostChart[] };
  insertChart: { request: Omit<HostChart, "id">; reply: HostChart };
  removeChart: { request: { sheetId: number; chartId: number }; reply: null };
  /** Waits until nothing is left to be computed. */
  flush: { request: null; reply: null };
  setMenu: { request: { title: string; items: MenuItem[]; addOn: boolean }; reply: null };
  toast: { request: { message: string; title: string; seconds: number }; reply: null };
  /** Replies with the button that was pressed. */
  alert: {
    request: { title: string; message: string; buttons: "OK" | "OK_CANCEL" | "YES_NO" | "YES_NO_CANCEL" };
    reply: string;
  };
  sidebar: { request: { title: string; html: string }; reply: null };
  dialog: {
    request: { title: string; html: string; width: number; height: number; modal: boolean };
    reply: null;
  };
  userLocale: { request: null; reply: string };
  properties: { request: { store: "document" | "user" | "script" }; reply: Record<string, string> };
  setProperties: {
    request: { store: "document" | "user" | "script"; values: Record<string, string> };
    reply: null;
  };
  /** Replies whether the lock was had within the time. */
  lock: { request: { name: "document" | "script" | "user"; milliseconds: number }; reply: boolean };
  unlock: { request: { name: "document" | "script" | "user" }; reply: null };
}

export type MenuItem =
  | { readonly kind: "item"; readonly caption: string; readonly functionName: string }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly caption: string; readonly items: readonly MenuItem[] };
