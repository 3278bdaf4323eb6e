import { isBlank } from "../../src/planning/tables/cleanCell.js";
import type { SheetTable } from "../../src/planning/tables/workbook.js";
import type { CellRange } from "../../src/sheets/protocol.js";

/** The block of filled cells that a cell belongs to, as far as blank rows and columns; rows and columns from 1. */
export function blockAround({ values }: SheetTable, row: number, column: number): CellRange {
  let [top, bottom, left, right] = [row, row, column, column];
  const isFilled = (row: number, column: number) => !isBlank(values[row - 1]?.[column - 1] ?? "");
  // One further at either end: a block may go on around a corner.
  const rowIsFilled = (row: number) => {
    for (let column = left - 1; column <= right + 1; column++) if (isFilled(row, column)) return true;
    return false;
  };
  const columnIsFilled = (column: number) => {
    for (let row = top - 1; row <= bottom + 1; row++) if (isFilled(row, column)) return true;
    return false;
  };
  for (let size = 0; size !== bottom - top + right - left + 1; ) {
    size = bottom - top + right - left + 1;
    while (columnIsFilled(right + 1)) right++;
    while (columnIsFilled(left - 1)) left--;
    while (rowIsFilled(top - 1)) top--;
    while (rowIsFilled(bottom + 1)) bottom++;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
