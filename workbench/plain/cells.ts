import { format as formatNumber } from "numfmt";
import type { HostCalls, HostRange, RangePatch, RawCell } from "../host.js";
import type { PlainCell, PlainSheet } from "./model.js";

/** Computes a formula, such as `=EOQ(A2, 8, 0.2)`, that stands on a sheet; null leaves it uncomputed. */
export type Evaluate = (formula: string, sheetId: number) => RawCell | null;

/** What a host's `read` replies. */
export function readCells(
  sheet: PlainSheet,
  range: HostRange,
  evaluate: Evaluate,
): HostCalls["read"]["reply"] {
  const cells = overRange(range, (row, column) => sheet.cells[row]?.[column] ?? null);
  const values = cells.map((row) => row.map((cell) => shownValue(cell, sheet.id, evaluate)));
  const numberFormats = cells.map((row) => row.map((cell) => cell?.numberFormat ?? ""));
  return {
    values,
    numberFormats,
    formulas: cells.map((row) => row.map((cell) => cell?.formula ?? "")),
    display: values.map((row, i) => row.map((value, j) => displayed(value, numberFormats[i]![j]!))),
  };
}

function shownValue(cell: PlainCell | null, sheetId: number, evaluate: Evaluate): RawCell {
  return cell?.formula ? (evaluate(cell.formula, sheetId) ?? "") : (cell?.value ?? "");
}

function displayed(value: RawCell, format: string): string {
  return format === "" && typeof value === "string" ? value : formatNumber(format || "General", value);
}

/** Changes the cells in place; see `RangePatch` for what each list means. */
export function writeCells(sheet: PlainSheet, range: HostRange, patch: RangePatch): void {
  overRange(range, (row, column) => {
    const i = row - range.row + 1;
    const j = column - range.column + 1;
    const before = sheet.cells[row]?.[column] ?? { value: "" };
    const after = { ...before, ...content(patch, i, j) };
    const numberFormat = patch.numberFormats?.[i]?.[j];
    if (numberFormat !== undefined) after.numberFormat = numberFormat;
    if (patch.style) after.style = { ...before.style, ...patch.style };
    // Rows may be missing, as may the cells before this one.
    sheet.cells[row] ??= [];
    sheet.cells[row][column] = after;
  });
}

function content(patch: RangePatch, i: number, j: number): { value?: RawCell; formula?: string } {
  const formula = patch.formulas?.[i]?.[j];
  if (formula) return { value: "", formula };
  const value = patch.values?.[i]?.[j];
  if (value === undefined && formula === undefined) return {};
  return { value: value ?? "", formula: "" };
}

/** The last row and column that hold a value or a formula; 0 where nothing does. */
export function extentOf(sheet: PlainSheet): { lastRow: number; lastColumn: number } {
  let lastRow = 0;
  let lastColumn = 0;
  for (let row = 0; row < sheet.cells.length; row++) {
    const cells = sheet.cells[row] ?? [];
    for (let column = cells.length - 1; column >= 0; column--) {
      const cell = cells[column];
      if (!cell || (cell.value === "" && !cell.formula)) continue;
      lastRow = row + 1;
      lastColumn = Math.max(lastColumn, column + 1);
      break;
    }
  }
  return { lastRow, lastColumn };
}

/** Row by row, with row and column from 0. */
function overRange<T>(range: HostRange, each: (row: number, column: number) => T): T[][] {
  return Array.from({ length: range.rows }, (_, i) =>
    Array.from({ length: range.columns }, (_, j) => each(range.row - 1 + i, range.column - 1 + j)),
  );
}
