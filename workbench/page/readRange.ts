import type { HostCalls, HostRange } from "../host.js";
import { spilledCell } from "./spilled.js";
import { activeWorkbook, type Spreadsheet, type UniverSheet } from "./spreadsheet.js";
import { rawValueOf } from "./univerCells.js";

/** What a range holds and shows, spilled results included. */
export function readRange(
  spreadsheet: Spreadsheet,
  sheet: UniverSheet,
  { row, column, rows, columns }: Omit<HostRange, "sheetId">,
): HostCalls["read"]["reply"] {
  const range = sheet.getRange(row - 1, column - 1, rows, columns);
  const styles = activeWorkbook(spreadsheet).getWorkbook().getStyles();
  const spilled = spilledCell(spreadsheet, sheet);
  const cells = range
    .getCellDataGrid()
    .map((line, r) => line.map((cell, c) => spilled(row - 1 + r, column - 1 + c) ?? cell));
  return {
    values: cells.map((line) => line.map(rawValueOf)),
    formulas: range.getFormulas(),
    numberFormats: cells.map((line) => line.map((cell) => styles.getStyleByCell(cell)?.n?.pattern ?? "")),
    display: range.getDisplayValues(),
  };
}
