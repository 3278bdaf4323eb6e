import ExcelJS from "exceljs";
import type { CellStyle, RawCell } from "../host.js";
import { showsDay, utcOfSerial } from "./dates.js";
import type { FileCell, FileWorkbook } from "./fileWorkbook.js";
import { withFreeNames } from "./sheetNames.js";
import { widthOfPixels } from "./xlsxUnits.js";

/** .xlsx has room for 31 characters; a number may follow. */
const longestName = 28;

/** Writes a workbook as .xlsx. Text stays text, whatever it begins with. */
export async function writeXlsx({ sheets }: FileWorkbook): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of withFreeNames(sheets, [], longestName)) {
    const worksheet = workbook.addWorksheet(sheet.name, {
      state: sheet.hidden ? "hidden" : "visible",
      views: sheet.frozenRows > 0 ? [{ state: "frozen", ySplit: sheet.frozenRows }] : [],
    });
    for (const [row, cells] of sheet.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell !== "") writeCell(worksheet.getCell(row + 1, column + 1), cell);
      }
    }
    for (const [column, pixels] of sheet.columnWidths.entries()) {
      if (pixels !== null) worksheet.getColumn(column + 1).width = widthOfPixels(pixels);
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeCell(target: ExcelJS.Cell, cell: RawCell | FileCell): void {
  if (typeof cell !== "object") {
    target.value = cell;
    return;
  }
  const { value, formula, numberFormat, style } = cell;
  const result = typeof value === "number" && showsDay(value, numberFormat) ? utcOfSerial(value) : value;
  if (formula) target.value = { formula: formula.slice(1), result };
  else if (value !== "") target.value = result;
  if (numberFormat) target.numFmt = numberFormat;
  if (style) applyStyle(target, style);
}

function applyStyle(target: ExcelJS.Cell, style: CellStyle): void {
  target.font = {
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.fontSize && { size: style.fontSize }),
    ...(style.fontFamily && { name: style.fontFamily }),
    ...(style.color && { color: { argb: argbOf(style.color) } }),
  };
  if (style.background) {
    target.fill = { type: "pattern", pattern: "solid", fgColor: { argb: argbOf(style.background) } };
  }
  target.alignment = {
    ...(style.horizontal && { horizontal: style.horizontal }),
    ...(style.vertical && { vertical: style.vertical }),
    ...(style.wrap && { wrapText: true }),
  };
}

/** `#rgb` or `#rrggbb` as the opaque ARGB of .xlsx. */
function argbOf(color: string): string {
  const digits = color.replace("#", "");
  return `FF${(digits.length === 3 ? digits.replace(/./g, "$&$&") : digits).toUpperCase()}`;
}
