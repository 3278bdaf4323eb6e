import type { CellStyle, RawCell } from "../host.js";

/** A workbook as files hold it, on its way between .csv or .xlsx and the page. Plain JSON. */
export interface FileWorkbook {
  readonly name: string;
  readonly sheets: readonly FileSheet[];
}

export interface FileSheet {
  readonly name: string;
  /** From row 1; rows may be of different lengths. A plain value is a cell without format or formula. */
  readonly rows: readonly (readonly (RawCell | FileCell)[])[];
  /** Pixels from the first column; null where the file says nothing. */
  readonly columnWidths: readonly (number | null)[];
  readonly frozenRows: number;
  readonly hidden: boolean;
}

export interface FileCell {
  /** "" is blank; of a formula, its last value. Dates are serial numbers. */
  readonly value: RawCell;
  /** Beginning with "=". */
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly style?: CellStyle;
}

/** A file that cannot be opened; the message is a sentence for the person, with the file's name. */
export class FileError extends Error {}
