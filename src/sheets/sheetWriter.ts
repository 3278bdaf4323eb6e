import type { NewChart, NewSheet, RangeFormat } from "../planning/scenario/newSheet.js";
import { cellsForSheet } from "./jsonCells.js";
import { mergeFormats } from "./mergeFormats.js";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Adds an empty sheet behind the others. Nothing that exists is touched; a taken name gets a number. */
export function addSheet(spreadsheet: Spreadsheet, wantedName: string): Sheet {
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  return spreadsheet.insertSheet(freeName(wantedName, taken), taken.length);
}

/** Fills a sheet that `addSheet` has made. */
export function fillSheet(sheet: Sheet, content: NewSheet): void {
  const rows = content.cells.length;
  const columns = widthOf(content.cells);
  if (rows > 0 && columns > 0) {
    makeRoom(sheet, rows, columns);
    const rectangle = content.cells.map((row) => [
      ...row,
      ...new Array<string>(columns - row.length).fill(""),
    ]);
    formatDates(sheet, rectangle);
    sheet.getRange(1, 1, rows, columns).setValues(cellsForSheet(rectangle));
  }
  for (const format of mergeFormats(content.formats)) applyFormat(sheet, format);
  content.columnWidths.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  if (content.frozenRows > 0) sheet.setFrozenRows(content.frozenRows);
  for (const chart of content.charts) insertChart(sheet, chart);
}

/** Columns of the widest row. */
export function widthOf(cells: NewSheet["cells"]): number {
  return cells.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/**
 * Sheet names are compared without regard to case, and hold at most 100 characters; those that .xlsx forbids would
 * be lost in a download.
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean =
    wanted
      .replace(/[\s:\\/?*[\]]+/g, " ")
      .trim()
      .slice(0, 90) || "Shopcast";
  let name = clean;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${clean} (${number})`;
  return name;
}

function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const moreRows = rows - sheet.getMaxRows();
  if (moreRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), moreRows);
  const moreColumns = columns - sheet.getMaxColumns();
  if (moreColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), moreColumns);
}

/** Dates are written as day numbers, which no time zone moves, so their columns need a date format. */
function formatDates(sheet: Sheet, cells: NewSheet["cells"]): void {
  const isDate = (row: number, column: number) => typeof cells[row]?.[column] === "object";
  for (let column = 0; column < cells[0].length; column++) {
    for (let row = 0; row < cells.length; row++) {
      if (!isDate(row, column)) continue;
      const first = row;
      while (isDate(row + 1, column)) row++;
      sheet.getRange(first + 1, column + 1, row - first + 1, 1).setNumberFormat("yyyy-mm-dd");
    }
  }
}

function applyFormat(sheet: Sheet, format: RangeFormat): void {
  const range = sheet.getRange(format.row, format.column, format.rows, format.columns);
  looks[format.look](range);
  if (format.numberFormat !== undefined) range.setNumberFormat(format.numberFormat);
}

const looks: Record<RangeFormat["look"], (range: Range) => void> = {
  title: (range) => range.setFontSize(18).setFontWeight("bold"),
  // Sentences are not wrapped: they run on over the blank cells beside them.
  answer: (range) => range.setFontSize(12).setBackground("#e8f0fe"),
  heading: (range) => range.setFontSize(12).setFontWeight("bold").setFontColor("#1a73e8"),
  header: (range) => range.setFontWeight("bold").setBackground("#f1f3f4").setWrap(true),
  note: (range) => range.setFontColor("#5f6368"),
  key: (range) => range.setFontColor("#bdc1c6").setFontSize(8),
  input: (range) => range.setBackground("#fef7e0"),
  result: (range) => range,
};

function insertChart(sheet: Sheet, chart: NewChart): void {
  const builder = sheet.newChart();
  const typed = {
    column: () => builder.asColumnChart(),
    bar: () => builder.asBarChart(),
    line: () => builder.asLineChart(),
  }[chart.type]();
  typed
    .setTitle(chart.title)
    .addRange(sheet.getRange(chart.row, chart.column, chart.rows, chart.columns))
    .setNumHeaders(1)
    .setPosition(chart.anchorRow, chart.anchorColumn, 0, 0);
  sheet.insertChart(typed.build());
}
