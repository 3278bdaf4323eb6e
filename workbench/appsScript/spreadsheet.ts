import { emulate } from "./emulate.js";
import type { Execution } from "./execution.js";
import { checkRoom, checkSheetName, rangeFromA1 } from "./grid.js";
import { openRange, placeOf } from "./range.js";
import { openSheet } from "./sheet.js";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type InsertOptions = { template?: Sheet | undefined };

/** Size of a new sheet at Google's. */
const newSheetSize = { rows: 1000, columns: 26 };

/** The spreadsheet that the script is bound to, the only one a script can reach here. */
export function openSpreadsheet(execution: Execution): Spreadsheet {
  const { host } = execution;
  const state = () => execution.workbook();
  const sheet = (id: number) => openSheet(execution, id);
  const find = (test: (each: { id: number; name: string }) => boolean): Sheet | null => {
    const found = state().sheets.find(test);
    return found ? sheet(found.id) : null;
  };
  const select = (range: Range): Range => {
    host.call("select", placeOf(range));
    return range;
  };

  const self: Spreadsheet = emulate<Spreadsheet>("Spreadsheet", {
    getId: () => state().id,
    getName: () => state().name,
    getSpreadsheetLocale: () => state().locale,
    getSpreadsheetTimeZone: () => state().timeZone,
    getSheets: () => state().sheets.map(({ id }) => sheet(id)),
    getNumSheets: () => state().sheets.length,
    getSheetByName: (name: string) => find((each) => each.name === name),
    getSheetById: (id: number) => find((each) => each.id === id),
    getActiveSheet: () => sheet(state().activeSheetId),
    setActiveSheet: (active: Sheet) => active.activate(),
    getRange: (a1Notation: string) =>
      openRange(execution, rangeFromA1(execution, a1Notation, state().activeSheetId)),
    getActiveRange: () => openRange(execution, state().selection),
    getActiveRangeList: () => emulate<RangeList>("RangeList", { getRanges: () => [self.getActiveRange()!] }),
    getCurrentCell: () => openRange(execution, { ...state().selection, rows: 1, columns: 1 }),
    setActiveRange: select,
    setActiveSelection: (range: Range | string) =>
      select(typeof range === "string" ? self.getRange(range) : range),
    insertSheet: (...given: (string | number | InsertOptions)[]) => insertSheet(execution, given),
    deleteSheet: (unwanted: Sheet) => {
      if (state().sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
      host.call("deleteSheet", { sheetId: unwanted.getSheetId() });
    },
    duplicateActiveSheet: () => sheet(state().activeSheetId).copyTo(self).activate(),
    moveActiveSheet: (position: number) => {
      const { sheets, activeSheetId } = state();
      if (!(position >= 1 && position <= sheets.length)) {
        throw new Error(`The position of a sheet is from 1 to ${sheets.length}; it is ${position}.`);
      }
      host.call("changeSheet", { sheetId: activeSheetId, index: position - 1 });
    },
    toast: (message: string, title: string = "", seconds: number | null = 5) => {
      host.call("toast", { message: String(message), title, seconds: seconds ?? 5 });
    },
  });
  return self;
}

/** All of Google's overloads: name, place from 0, options, each of which may be absent. */
function insertSheet(execution: Execution, given: readonly (string | number | InsertOptions)[]): Sheet {
  const { host } = execution;
  const { sheets, activeSheetId } = execution.workbook();
  const name = given.find((each) => typeof each === "string") ?? nextName(sheets);
  const afterActive = sheets.findIndex(({ id }) => id === activeSheetId) + 1;
  const index = given.find((each) => typeof each === "number") ?? afterActive;
  const template = given.find((each) => typeof each === "object")?.template;
  checkSheetName(execution, name);
  const size = template ? { rows: template.getMaxRows(), columns: template.getMaxColumns() } : newSheetSize;
  checkRoom(execution, size.rows * size.columns);
  const place = Math.min(Math.max(index, 0), sheets.length);
  const { id } = template
    ? host.call("copySheet", { sheetId: template.getSheetId(), name })
    : host.call("insertSheet", { name, index: place, ...size });
  if (template) host.call("changeSheet", { sheetId: id, index: place });
  return openSheet(execution, id).activate();
}

function nextName(sheets: readonly { name: string }[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = sheets.length + 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
