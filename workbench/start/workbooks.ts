import type { NewSheet } from "../../src/planning/scenario/newSheet.js";
import type { Cell, Workbook } from "../../src/planning/tables/workbook.js";
import { serialOfDay, showsDay, utcOfSerial } from "../files/dates.js";
import type { FileCell, FileWorkbook } from "../files/fileWorkbook.js";
import type { RawCell } from "../host.js";

/** New sheets as the workbench opens them: text bold in the header, dates as dates. */
export function fileWorkbook(name: string, sheets: readonly NewSheet[]): FileWorkbook {
  return {
    name,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.cells.map((row, index) => row.map((cell) => fileCell(cell, index < sheet.frozenRows))),
      columnWidths: sheet.columnWidths,
      frozenRows: sheet.frozenRows,
      hidden: false,
    })),
  };
}

function fileCell(cell: Cell, isHeader: boolean): RawCell | FileCell {
  if (typeof cell === "object") {
    const [year, month, day] = cell.date.split("-").map(Number);
    return { value: serialOfDay(year, month, day) ?? cell.date, numberFormat: "yyyy-mm-dd" };
  }
  return isHeader ? { value: cell, style: { bold: true } } : cell;
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
