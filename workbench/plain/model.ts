import type { CellStyle, HostChart, HostRange, RawCell } from "../host.js";

/** A spreadsheet as plain JSON. */
export interface PlainWorkbook {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** The person's language, `en-US`. */
  readonly userLocale: string;
  readonly sheets: PlainSheet[];
  readonly selection: HostRange;
  readonly properties: Readonly<Record<"document" | "user" | "script", Readonly<Record<string, string>>>>;
}

export interface PlainSheet {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
  readonly frozenRows: number;
  /** By row and column from 0; rows and cells may be missing or null. */
  readonly cells: (PlainCell | null)[][];
  /** Pixels, by column from 1. */
  readonly columnWidths: Record<number, number>;
  /** From 1. */
  readonly hiddenColumns: readonly number[];
  readonly charts: readonly HostChart[];
}

export interface PlainCell {
  /** Of a formula: "" until it is computed. */
  readonly value: RawCell;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly style?: CellStyle;
}

/** A sheet that holds values from its first cell on. */
export function plainSheet(
  id: number,
  name: string,
  values: readonly (readonly RawCell[])[] = [],
): PlainSheet {
  return {
    id,
    name,
    rows: Math.max(1000, values.length),
    columns: values.reduce((widest, row) => Math.max(widest, row.length), 26),
    hidden: false,
    frozenRows: 0,
    cells: values.map((row) => row.map((value) => (value === "" ? null : { value }))),
    columnWidths: {},
    hiddenColumns: [],
    charts: [],
  };
}

/** A workbook of such sheets; one empty sheet where none are given. */
export function plainWorkbook(given: Partial<PlainWorkbook> = {}): PlainWorkbook {
  const sheets = given.sheets ?? [plainSheet(0, "Sheet1")];
  return {
    id: "plain-workbook",
    name: "Plain workbook",
    locale: "en_US",
    timeZone: "Etc/GMT",
    userLocale: "en-US",
    selection: { sheetId: sheets[0]!.id, row: 1, column: 1, rows: 1, columns: 1 },
    properties: { document: {}, user: {}, script: {} },
    ...given,
    sheets,
  };
}
