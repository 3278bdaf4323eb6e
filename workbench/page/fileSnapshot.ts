import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { FileCell, FileSheet, FileWorkbook } from "../files/fileWorkbook.js";
import type { RawCell } from "../host.js";
import { cellOfFormula, cellOfValue, univerStyle } from "./univerCells.js";

const defaultColumnWidth = 100;
/** A new sheet of Google's; a larger file gets some rows below it. */
const leastRows = 1000;
const leastColumns = 26;
const spareRows = 200;

/** A workbook of files as Univer takes it. */
export function snapshotOfFile({ name, sheets }: FileWorkbook): Partial<IWorkbookData> {
  const ids = sheets.map((_, index) => String(index));
  return {
    id: "workbook",
    name,
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map((sheet, index) => [ids[index], sheetSnapshot(sheet, ids[index]!)])),
  };
}

export function sheetSnapshot(sheet: FileSheet, id: string): Partial<IWorksheetData> {
  const columns = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    id,
    name: sheet.name,
    rowCount: Math.max(leastRows, sheet.rows.length + spareRows),
    columnCount: Math.max(leastColumns, columns),
    defaultColumnWidth,
    hidden: sheet.hidden ? 1 : 0,
    freeze: {
      xSplit: 0,
      ySplit: sheet.frozenRows,
      startRow: sheet.frozenRows || -1,
      startColumn: -1,
    },
    columnData: Object.fromEntries(
      sheet.columnWidths.flatMap((width, column) => (width === null ? [] : [[column, { w: width }]])),
    ),
    cellData: Object.fromEntries(
      sheet.rows.map((row, r) => [
        r,
        Object.fromEntries(row.flatMap((cell, c) => (cell === "" ? [] : [[c, cellSnapshot(cell)]]))),
      ]),
    ),
  };
}

function cellSnapshot(cell: RawCell | FileCell): ICellData {
  if (typeof cell !== "object") return withoutNulls(cellOfValue(cell));
  const { value, formula, numberFormat, style } = cell;
  return withoutNulls({
    ...cellOfValue(value),
    ...(formula && cellOfFormula(formula)),
    s: { ...(style && univerStyle(style)), ...(numberFormat && { n: { pattern: numberFormat } }) },
  });
}

function withoutNulls(cell: ICellData): ICellData {
  return Object.fromEntries(Object.entries(cell).filter(([, value]) => value !== null));
}
