import { isScenarioSheet } from "../planning/scenario/isScenarioSheet.js";
import type { Cell, SheetTable } from "../planning/tables/workbook.js";
import { cellsForJson } from "./jsonCells.js";
import {
  type CutSheet,
  protocolVersion,
  type ReadSheetReply,
  type SelectionReply,
  type WorkbookReply,
} from "./protocol.js";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** More cells than this in one sheet would take longer to cross to the sidebar than a person waits. */
const mostCellsPerSheet = 1_000_000;

/** All sheets' values in one go. A sheet that is too large is read from the top, and it is said how far. */
export function readWorkbook(): WorkbookReply {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets: SheetTable[] = [];
  const scenarioSheets: { id: number; name: string }[] = [];
  const cutSheets: CutSheet[] = [];
  for (const each of spreadsheet.getSheets()) {
    const { sheet, cut } = readTable(spreadsheet, each);
    if (isScenarioSheet(sheet.values)) {
      scenarioSheets.push({ id: sheet.id, name: sheet.name });
      continue;
    }
    if (cut) cutSheets.push(cut);
    sheets.push(sheet);
  }
  return {
    version: protocolVersion,
    workbook: { name: spreadsheet.getName(), locale: spreadsheet.getSpreadsheetLocale(), sheets },
    scenarioSheets,
    cutSheets,
  };
}

/** @param first, ranges the first of the selected ranges and how many there are */
export function readSelection(first: Range, ranges: number): SelectionReply {
  return {
    version: protocolVersion,
    ...readTable(SpreadsheetApp.getActiveSpreadsheet(), first.getSheet()),
    range: {
      row: first.getRow(),
      column: first.getColumn(),
      rows: first.getNumRows(),
      columns: first.getNumColumns(),
    },
    ranges,
  };
}

export function readSheet(sheet: Sheet): ReadSheetReply {
  return { version: protocolVersion, sheet: readTable(SpreadsheetApp.getActiveSpreadsheet(), sheet).sheet };
}

function readTable(spreadsheet: Spreadsheet, sheet: Sheet): { sheet: SheetTable; cut: CutSheet | null } {
  const name = sheet.getName();
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  const rowsRead = columns === 0 ? 0 : Math.min(rows, Math.max(1, Math.floor(mostCellsPerSheet / columns)));
  return {
    sheet: { id: sheet.getSheetId(), name, values: readValues(spreadsheet, sheet, rowsRead, columns) },
    cut: rowsRead < rows ? { name, rowsRead, rows } : null,
  };
}

function readValues(spreadsheet: Spreadsheet, sheet: Sheet, rows: number, columns: number): Cell[][] {
  if (rows === 0) return [];
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const formatDay = (date: Date) => Utilities.formatDate(date, zone, "yyyy-MM-dd");
  return cellsForJson(sheet.getRange(1, 1, rows, columns).getValues(), formatDay);
}
