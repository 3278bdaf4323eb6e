import { isScenarioSheet } from "../planning/scenario/isScenarioSheet.js";
import type { NewSheet } from "../planning/scenario/newSheet.js";
import { builtFile } from "./builtFile.js";
import { insertFormula } from "./insertFormula.js";
import { userLanguage } from "./language.js";
import { type Messages, messagesIn } from "./messages.js";
import { pageMessages } from "./pageMessages.js";
import {
  type EngineReply,
  type FunctionsReply,
  type InsertFormulaReply,
  type InsertFormulaRequest,
  type MessagesReply,
  type MessagesRequest,
  protocolVersion,
  type ReadSheetReply,
  type ReadSheetRequest,
  type SelectionReply,
  type ShowCellRequest,
  type WorkbookReply,
  type WriteReply,
  type WriteRequest,
} from "./protocol.js";
import { addSheet, fillSheet, widthOf } from "./sheetWriter.js";
import { readSelection, readSheet, readWorkbook } from "./workbookReader.js";

/** How long a save waits for somebody else's to end. */
const lockMilliseconds = 20_000;
/** Google's own limit for one spreadsheet. */
const mostCells = 10_000_000;

/** The planner's engine is a script of its own: the page is drawn while it is fetched. */
export function plannerReadEngine(): EngineReply {
  return { version: protocolVersion, script: JSON.parse(builtFile("engine")) };
}

export function plannerReadMessages(request: MessagesRequest): MessagesReply {
  mustBeCurrent(request);
  return { version: protocolVersion, messages: pageMessages(request.language) };
}

export function plannerReadWorkbook(): WorkbookReply {
  return readWorkbook();
}

/** With several ranges selected, the first is meant; with a chart selected, nothing is. */
export function plannerReadSelection(): SelectionReply {
  const words = messagesIn[userLanguage()];
  const ranges = SpreadsheetApp.getActiveSpreadsheet().getActiveRangeList()?.getRanges() ?? [];
  if (!ranges[0]) throw new Error(words.nothingSelected);
  const selection = readSelection(ranges[0], ranges.length);
  if (isScenarioSheet(selection.sheet.values)) throw new Error(words.scenarioSelected);
  return selection;
}

export function plannerWriteSheets(request: WriteRequest): WriteReply {
  const words = mustBeCurrent(request);
  return writeSheets(request.sheets, words);
}

/** The sample shop is a file of its own, so that the sidebar need not carry it. */
export function plannerWriteSample(): WriteReply {
  const sheets: readonly NewSheet[] = JSON.parse(builtFile("sample"));
  return writeSheets(sheets, messagesIn[userLanguage()]);
}

/** Writes new sheets, whole or not at all: two people saving at once lose nothing. */
function writeSheets(sheets: readonly NewSheet[], words: Messages): WriteReply {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(lockMilliseconds)) throw new Error(words.busy);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const written: GoogleAppsScript.Spreadsheet.Sheet[] = [];
  try {
    mustFit(spreadsheet, sheets, words);
    for (const content of sheets) {
      const sheet = addSheet(spreadsheet, content.name);
      written.push(sheet);
      fillSheet(sheet, content);
    }
    if (written[0]) spreadsheet.setActiveSheet(written[0]);
    SpreadsheetApp.flush();
  } catch (error) {
    for (const sheet of written) spreadsheet.deleteSheet(sheet);
    throw error;
  } finally {
    lock.releaseLock();
  }
  return {
    version: protocolVersion,
    written: written.map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() })),
  };
}

export function plannerReadScenario(request: ReadSheetRequest): ReadSheetReply {
  return readSheet(sheetById(request.sheetId, mustBeCurrent(request)));
}

export function plannerShowCell(request: ShowCellRequest): { version: typeof protocolVersion } {
  const words = mustBeCurrent(request);
  const sheet = sheetById(request.sheetId, words);
  const { row, column } = request;
  if (!(row >= 1 && row <= sheet.getMaxRows() && column >= 1 && column <= sheet.getMaxColumns())) {
    throw new Error(words.noSuchCell(`R${row}C${column}`));
  }
  sheet.activate();
  sheet.setActiveRange(sheet.getRange(row, column));
  return { version: protocolVersion };
}

/** The list is a file of its own, so that neither each formula nor each opening of the sidebar carries it. */
export function plannerListFunctions(): FunctionsReply {
  return { version: protocolVersion, json: builtFile("functions") };
}

export function plannerInsertFormula(request: InsertFormulaRequest): InsertFormulaReply {
  const words = mustBeCurrent(request);
  return { version: protocolVersion, cell: insertFormula(request.name, words) };
}

/** A sidebar left open while the add-on was updated speaks the old protocol. */
function mustBeCurrent(request: { readonly version: number } | null | undefined): Messages {
  const words = messagesIn[userLanguage()];
  if (request?.version !== protocolVersion) throw new Error(words.olderPage);
  return words;
}

function sheetById(id: number, words: Messages): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((candidate) => candidate.getSheetId() === id);
  if (!sheet) throw new Error(words.noSuchSheet);
  return sheet;
}

function mustFit(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  added: readonly NewSheet[],
  words: Messages,
): void {
  let cells = 0;
  for (const sheet of spreadsheet.getSheets()) cells += sheet.getMaxRows() * sheet.getMaxColumns();
  for (const { cells: rows } of added) {
    cells += Math.max(1000, rows.length) * Math.max(26, widthOf(rows));
  }
  if (cells > mostCells) throw new Error(words.tooManyCells);
}
