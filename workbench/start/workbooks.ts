import type { NewSheet } from "../../src/planning/scenario/newSheet.js";
import type { Cell, Workbook } from "../../src/planning/tables/workbook.js";
import { serialOfDay, showsDay, utcOfSerial } from "../files/dates.js";
import type { FileCell, FileWorkbook } from "../files/fileWorkbook.js";
import type { RawCell } from "../host.js";

/** New sheets as the workbench opens them: text bold in the header, dates as dates, numbers in their formats. */
export function fileWorkbook(name: string, sheets: readonly NewSheet[]): FileWorkbook {
  return {
    name,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.cells.map((row, r) =>
        row.map((cell, c) => inHeader(fileCell(cell, formatAt(sheet, r, c)), r < sheet.frozenRows)),
      ),
      columnWidths: sheet.columnWidths,
      frozenRows: sheet.frozenRows,
      hidden: false,
    })),
  };
}

function inHeader(cell: RawCell | FileCell, isHeader: boolean): RawCell | FileCell {
  return isHeader && typeof cell !== "object" ? { value: cell, style: { bold: true } } : cell;
}

/** @param row, column from 0 */
function formatAt({ formats }: NewSheet, row: number, column: number): string | undefined {
  const found = formats.find(
    (range) =>
      range.numberFormat !== undefined &&
      row + 1 >= range.row &&
      row + 1 < range.row + range.rows &&
      column + 1 >= range.column &&
      column + 1 < range.column + range.columns,
  );
  return found?.numberFormat;
}

function fileCell(cell: Cell, numberFormat: string | undefined): RawCell | FileCell {
  if (typeof cell === "object") {
    const [year, month, day] = cell.date.split("-").map(Number);
    return { value: serialOfDay(year, month, day) ?? cell.date, numberFormat: "yyyy-mm-dd" };
  }
  return typeof cell === "number" && numberFormat ? { value: cell, numberFormat } : cell;
}

/** What the planner sees of opened files: the same as it would in the spreadsheet. */
export function planningWorkbook(file: FileWorkbook): Workbook {
  const sheets = file.sheets.map(({ name, rows }, index) => {
    const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    const values = rows.map((row) => [
      ...row.map(planningCell),
      ...new Array<Cell>(width - row.length).fill(""),
    ]);
    return { id: index + 1, name, values };
  });
  return { name: file.name, locale: "en_US", sheets };
}

function planningCell(cell: RawCell | FileCell): Cell {
  if (typeof cell !== "object") return cell;
  const { value, numberFormat } = cell;
  if (typeof value !== "number" || !showsDay(value, numberFormat)) return value;
  return { date: utcOfSerial(value).toISOString().slice(0, 10) };
}
