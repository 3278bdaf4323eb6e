import type { FileCell, FileSheet, FileWorkbook } from "../files/fileWorkbook.js";
import type { RawCell } from "../host.js";
import { readRange } from "./readRange.js";
import { activeWorkbook, type Spreadsheet, type UniverSheet } from "./spreadsheet.js";
import { hostStyle } from "./univerCells.js";
import { hostSheet } from "./univerSheets.js";

/**
 * The workbook as files hold it.
 *
 * @param isCustom  whether a formula uses a function that only the add-on knows: it is written as its value
 */
export function fileOfWorkbook(
  spreadsheet: Spreadsheet,
  isCustom: (formula: string) => boolean,
): FileWorkbook {
  const workbook = activeWorkbook(spreadsheet);
  return {
    name: workbook.getName(),
    sheets: workbook.getSheets().map((sheet) => fileOfSheet(spreadsheet, sheet, isCustom)),
  };
}

function fileOfSheet(
  spreadsheet: Spreadsheet,
  sheet: UniverSheet,
  isCustom: (formula: string) => boolean,
): FileSheet {
  const { name, lastRow, lastColumn, frozenRows, hidden } = hostSheet(spreadsheet, sheet);
  const columns = Array.from({ length: lastColumn }, (_, column) => sheet.getColumnWidth(column));
  if (lastRow === 0) return { name, rows: [], columnWidths: columns, frozenRows, hidden };
  const size = { row: 1, column: 1, rows: lastRow, columns: lastColumn };
  const { values, formulas, numberFormats } = readRange(spreadsheet, sheet, size);
  const styles = activeWorkbook(spreadsheet).getWorkbook().getStyles();
  const cells = sheet.getRange(0, 0, lastRow, lastColumn).getCellDataGrid();
  return {
    name,
    frozenRows,
    hidden,
    columnWidths: columns,
    rows: values.map((row, r) =>
      row.map((value, c) => {
        const formula = formulas[r]![c]!;
        return fileCell(
          value,
          isCustom(formula) ? "" : formula,
          numberFormats[r]![c]!,
          hostStyle(styles.getStyleByCell(cells[r]![c]) ?? {}),
        );
      }),
    ),
  };
}

function fileCell(
  value: RawCell,
  formula: string,
  numberFormat: string,
  style: FileCell["style"] & object,
): RawCell | FileCell {
  const styled = Object.keys(style).length > 0;
  if (!formula && !numberFormat && !styled) return value;
  return {
    value,
    ...(formula && { formula }),
    ...(numberFormat && { numberFormat }),
    ...(styled && { style }),
  };
}
