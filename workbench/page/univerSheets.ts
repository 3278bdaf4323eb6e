import type { HostCalls, HostRange, HostSheet } from "../host.js";
import { sheetNumber } from "./sheetNumbers.js";
import { activeWorkbook, type Spreadsheet, timeZone, type UniverSheet } from "./spreadsheet.js";

type SheetCall = "insertSheet" | "changeSheet" | "deleteSheet" | "setColumnWidths" | "hideColumns" | "select";
export type SheetCalls = { [K in SheetCall]: (request: HostCalls[K]["request"]) => HostCalls[K]["reply"] };

/** @throws {Error} if there is no such sheet (any more) */
export function sheetOf(spreadsheet: Spreadsheet, id: number): UniverSheet {
  const sheet = activeWorkbook(spreadsheet)
    .getSheets()
    .find((candidate) => sheetNumber(candidate.getSheetId()) === id);
  if (!sheet) throw new Error(`There is no sheet with the id ${id}; it may have been deleted.`);
  return sheet;
}

export function hostSheet(spreadsheet: Spreadsheet, sheet: UniverSheet): HostSheet {
  const { lastRow, lastColumn } = spreadsheet.usedSize(sheet);
  return {
    id: sheetNumber(sheet.getSheetId()),
    name: sheet.getSheetName(),
    index: sheet.getIndex(),
    rows: sheet.getMaxRows(),
    columns: sheet.getMaxColumns(),
    hidden: sheet.isSheetHidden(),
    lastRow,
    lastColumn,
    frozenRows: sheet.getFrozenRows(),
  };
}

export function workbookState(spreadsheet: Spreadsheet, locale: string): HostCalls["workbook"]["reply"] {
  const workbook = activeWorkbook(spreadsheet);
  const active = workbook.getActiveSheet();
  const activeSheetId = sheetNumber(active.getSheetId());
  const selected = active.getSelection()?.getActiveRange()?.getRange();
  return {
    id: workbook.getId(),
    name: workbook.getName(),
    locale,
    timeZone,
    sheets: workbook.getSheets().map((sheet) => hostSheet(spreadsheet, sheet)),
    activeSheetId,
    selection: {
      sheetId: activeSheetId,
      row: (selected?.startRow ?? 0) + 1,
      column: (selected?.startColumn ?? 0) + 1,
      rows: selected ? selected.endRow - selected.startRow + 1 : 1,
      columns: selected ? selected.endColumn - selected.startColumn + 1 : 1,
    },
  };
}

export function sheetCalls(spreadsheet: Spreadsheet): SheetCalls {
  const workbook = () => activeWorkbook(spreadsheet);
  const sheet = (id: number) => sheetOf(spreadsheet, id);

  return {
    insertSheet: ({ name, index, rows, columns }) =>
      keepingActive(spreadsheet, () => workbook().create(name, rows, columns, { index })),
    changeSheet({ sheetId, name, hidden, index, frozenRows, rows, columns }) {
      const changed = sheet(sheetId);
      if (name !== undefined) changed.setName(name);
      if (hidden === true) changed.hideSheet();
      if (hidden === false) changed.showSheet();
      if (index !== undefined) workbook().moveSheet(changed, index);
      if (frozenRows !== undefined) changed.setFrozenRows(frozenRows);
      if (rows !== undefined) changed.setRowCount(rows);
      if (columns !== undefined) changed.setColumnCount(columns);
      return null;
    },
    deleteSheet({ sheetId }) {
      if (!workbook().deleteSheet(sheet(sheetId)))
        throw new Error("You can't remove all the sheets in a document.");
      return null;
    },
    setColumnWidths({ sheetId, column, widths }) {
      for (const [offset, width] of widths.entries())
        sheet(sheetId).setColumnWidth(column - 1 + offset, width);
      return null;
    },
    hideColumns({ sheetId, column, count, hidden }) {
      if (hidden) sheet(sheetId).hideColumns(column - 1, count);
      else sheet(sheetId).showColumns(column - 1, count);
      return null;
    },
    select(range) {
      const shown = sheet(range.sheetId);
      workbook().setActiveSheet(shown);
      univerRange(shown, range).activate();
      shown.scrollToCell(Math.max(0, range.row - 3), Math.max(0, range.column - 2));
      return null;
    },
  };
}

/** A copy behind all other sheets, without the pictures that lie over the cells. */
export function copySheet(spreadsheet: Spreadsheet, sheetId: number, name: string): HostSheet {
  const workbook = activeWorkbook(spreadsheet);
  return keepingActive(spreadsheet, () => {
    const copy = workbook.duplicateSheet(sheetOf(spreadsheet, sheetId)).setName(name);
    workbook.moveSheet(copy, workbook.getNumSheets() - 1);
    const pictures = copy.getImages();
    if (pictures.length > 0) copy.deleteImages(pictures);
    return copy;
  });
}

/** Univer shows every sheet it makes; Apps Script leaves that to `select`. */
function keepingActive(spreadsheet: Spreadsheet, make: () => UniverSheet): HostSheet {
  const workbook = activeWorkbook(spreadsheet);
  const active = workbook.getActiveSheet();
  const made = hostSheet(spreadsheet, make());
  workbook.setActiveSheet(active);
  return made;
}

export function univerRange(sheet: UniverSheet, { row, column, rows, columns }: HostRange) {
  return sheet.getRange(row - 1, column - 1, rows, columns);
}
