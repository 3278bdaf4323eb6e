import { isScenarioSheet } from "../planning/scenario/isScenarioSheet.js";
import type { Cell, SheetTable } from "../planning/tables/workbook.js";
import { cellsForJson } from "./jsonCells.js";
import { protocolVersion, type ReadSheetReply, type WorkbookReply } from "./protocol.js";

/** More cells than this in one sheet would take longer to cross to the sidebar than a person waits. */
const mostCellsPerSheet = 1_000_000;

/** All sheets' values in one go. A sheet that is too large is read from the top, and it is said how far. */
export function readWorkbook(): WorkbookReply {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets: SheetTable[] = [];
  const scenarioSheets: { id: number; name: string }[] = [];
  const cutSheets: { name: string; rowsRead: number; rows: number }[] = [];
  for (const sheet of spreadsheet.getSheets()) {
    const id = sheet.getSheetId();
    const name = sheet.getName();
    const { values, rows } = readValues(spreadsheet, sheet);
    if (isScenarioSheet(values)) {
      scenarioSheets.push({ id, name });
      continue;
    }
    if (values.length < rows) cutSheets.push({ name, rowsRead: values.length, rows });
    sheets.push({ id, name, values });
  }
  const active = spreadsheet.getActiveSheet();
  const selected = active.getActiveRange() ?? active.getRange(1, 1);
  return {
    version: protocolVersion,
    workbook: { name: spreadsheet.getName(), locale: spreadsheet.getSpreadsheetLocale(), sheets },
    activeSheetId: active.getSheetId(),
    selection: {
      row: selected.getRow(),
      column: selected.getColumn(),
      rows: selected.getNumRows(),
      columns: selected.getNumColumns(),
    },
    scenarioSheets,
    cutSheets,
  };
}

export function readSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): ReadSheetReply {
  const { values } = readValues(SpreadsheetApp.getActiveSpreadsheet(), sheet);
  return { version: protocolVersion, sheet: { id: sheet.getSheetId(), name: sheet.getName(), values } };
}

function readValues(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): { values: Cell[][]; rows: number } {
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  if (rows === 0 || columns === 0) return { values: [], rows };
  const rowsToRead = Math.min(rows, Math.max(1, Math.floor(mostCellsPerSheet / columns)));
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const formatDay = (date: Date) => Utilities.formatDate(date, zone, "yyyy-MM-dd");
  return { values: cellsForJson(sheet.getRange(1, 1, rowsToRead, columns).getValues(), formatDay), rows };
}
