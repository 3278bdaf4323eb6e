import type { Cell } from "../tables/workbook.js";
import { keyColumnMarker } from "./isScenarioSheet.js";
import type { RangeFormat } from "./newSheet.js";
import { columnMarker, valueColumns } from "./scenarioKeys.js";
import { inCurrency } from "./scenarioNumberFormats.js";

type Look = RangeFormat["look"];

/** A scenario sheet while it is written, row by row from the top. */
export interface SheetDraft {
  readonly cells: readonly (readonly Cell[])[];
  readonly formats: readonly RangeFormat[];
  /** Number of the next row, from 1. */
  readonly nextRow: number;
  /** A row that nobody reads back: a title, a heading, the names of columns, a note. */
  text(look: Look, ...cells: readonly string[]): void;
  blank(): void;
  /** The row whose marks say which column is which. */
  markers(): void;
  /** A row of values that a person may edit, under its key; number formats by column, "" for none. */
  row(key: string, cells: readonly Cell[], numberFormats?: readonly string[]): void;
  /** The same for what was computed. */
  result(key: string, cells: readonly Cell[], numberFormats?: readonly string[]): void;
}

/** @param currency sign for amounts, "" for none */
export function sheetDraft(currency: string): SheetDraft {
  const cells: Cell[][] = [];
  const formats: RangeFormat[] = [];

  const add = (values: readonly Cell[], key: string) => {
    const row: Cell[] = [...values];
    while (row.length < valueColumns) row.push("");
    row.push(key);
    cells.push(row);
  };
  const format = (column: number, columns: number, look: Look, numberFormat?: string) => {
    const range = { row: cells.length, column, rows: 1, columns, look };
    formats.push(numberFormat ? { ...range, numberFormat: inCurrency(numberFormat, currency) } : range);
  };
  const keyed =
    (look: "input" | "result"): SheetDraft["row"] =>
    (key, values, numberFormats = []) => {
      add(values, key);
      format(valueColumns + 1, 1, "key");
      numberFormats.forEach((numberFormat, i) => {
        if (numberFormat !== "") format(i + 1, 1, look, numberFormat);
      });
    };

  return {
    cells,
    formats,
    get nextRow() {
      return cells.length + 1;
    },
    text(look, ...values) {
      add(values, "");
      format(1, valueColumns, look);
    },
    blank: () => add([], ""),
    markers() {
      add(
        Array.from({ length: valueColumns }, (_, column) => columnMarker(column)),
        keyColumnMarker,
      );
      format(1, valueColumns + 1, "key");
    },
    row: keyed("input"),
    result: keyed("result"),
  };
}
