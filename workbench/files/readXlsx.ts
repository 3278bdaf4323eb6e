import ExcelJS from "exceljs";
import type { CellStyle, RawCell } from "../host.js";
import { serialOfUtc } from "./dates.js";
import { type FileCell, FileError, type FileSheet } from "./fileWorkbook.js";
import { pixelsOfWidth } from "./xlsxUnits.js";

/**
 * Reads all sheets of an .xlsx workbook: values, formulas with their last values, number formats, simple
 * styles, widths, frozen rows. Formulas that only another program's add-on knows are read as their values.
 *
 * @throws {FileError} if the bytes are no such workbook
 */
export async function readXlsx(bytes: Uint8Array, fileName: string): Promise<FileSheet[]> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  } catch {
    throw new FileError(
      `${fileName} cannot be read as an .xlsx workbook: it is damaged, protected by a password or of another kind. Open it in your spreadsheet program, save it as .xlsx or .csv without a password, then open that file.`,
    );
  }
  if (workbook.worksheets.length === 0) {
    throw new FileError(
      `${fileName} has no sheets. Save it again in your spreadsheet program, then open it.`,
    );
  }
  return workbook.worksheets.map(sheetOf);
}

function sheetOf(worksheet: ExcelJS.Worksheet): FileSheet {
  const rows: (RawCell | FileCell)[][] = Array.from({ length: worksheet.rowCount }, () => []);
  worksheet.eachRow((row, rowNumber) => {
    // Blank cells may have a look; behind the last filled or looking one there is nothing.
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const read = cellOf(cell);
      const cells = rows[rowNumber - 1]!;
      if (read === "") return;
      while (cells.length < columnNumber - 1) cells.push("");
      cells.push(read);
    });
  });
  const columns = worksheet.columns ?? [];
  const view = worksheet.views?.[0];
  return {
    name: worksheet.name,
    rows,
    columnWidths: columns.map(({ width }) => (width === undefined ? null : pixelsOfWidth(width))),
    frozenRows: view?.state === "frozen" ? (view.ySplit ?? 0) : 0,
    hidden: worksheet.state !== "visible",
  };
}

function cellOf(cell: ExcelJS.Cell): RawCell | FileCell {
  const value = cell.type === ExcelJS.ValueType.Merge ? "" : rawValue(cell.value);
  const formula = cell.formula && !cell.formula.includes("__xludf") ? `=${cell.formula}` : undefined;
  const numberFormat = cell.numFmt && cell.numFmt !== "General" ? cell.numFmt : undefined;
  const style = styleOf(cell);
  if (!formula && !numberFormat && !style) return value;
  return {
    value,
    ...(formula && { formula }),
    ...(numberFormat && { numberFormat }),
    ...(style && { style }),
  };
}

function rawValue(value: ExcelJS.CellValue): RawCell {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "#NUM!" : serialOfUtc(value);
  if (typeof value !== "object") return value;
  if ("error" in value) return value.error;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return rawValue(value.text);
  if ("result" in value) return rawValue(value.result);
  return "";
}

function styleOf({ font, fill, alignment }: ExcelJS.Cell): CellStyle | undefined {
  const style: { -readonly [K in keyof CellStyle]: CellStyle[K] } = {};
  if (font?.bold) style.bold = true;
  if (font?.italic) style.italic = true;
  if (font?.size && font.size !== 11) style.fontSize = font.size;
  if (font?.color?.argb) style.color = colorOf(font.color.argb);
  if (fill?.type === "pattern" && fill.pattern === "solid" && fill.fgColor?.argb) {
    style.background = colorOf(fill.fgColor.argb);
  }
  if (
    alignment?.horizontal === "left" ||
    alignment?.horizontal === "center" ||
    alignment?.horizontal === "right"
  ) {
    style.horizontal = alignment.horizontal;
  }
  if (alignment?.wrapText) style.wrap = true;
  return Object.keys(style).length > 0 ? style : undefined;
}

function colorOf(argb: string): string {
  return `#${argb.slice(-6).toLowerCase()}`;
}
