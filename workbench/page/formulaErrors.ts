import type { FormulaCell } from "./customFunctions.js";
import { activeWorkbook, type Spreadsheet } from "./spreadsheet.js";

/** The messages of the errors that custom functions threw, by the cell that shows the error. */
export interface FormulaErrors {
  report(cell: FormulaCell, message: string | null): void;
  at(sheetId: string, row: number, column: number): string | null;
}

/** Shows the message for the selected cell in a line below the cells, where Sheets shows it on hovering. */
export function createFormulaErrors(spreadsheet: Spreadsheet): FormulaErrors {
  const messages = new Map<string, string>();
  const key = (sheetId: string, row: number, column: number) => `${sheetId} ${row} ${column}`;
  const at = (sheetId: string, row: number, column: number) =>
    messages.get(key(sheetId, row, column)) ?? null;

  function showForSelection(): void {
    const sheet = activeWorkbook(spreadsheet).getActiveSheet();
    const cell = sheet.getSelection()?.getCurrentCell();
    const message = cell ? at(sheet.getSheetId(), cell.actualRow, cell.actualColumn) : null;
    const line = document.getElementById("cell-error")!;
    line.hidden = message === null;
    line.textContent = message;
  }

  const { api } = spreadsheet;
  api.addEvent(api.Event.SelectionChanged, showForSelection);
  api.addEvent(api.Event.ActiveSheetChanged, showForSelection);
  return {
    at,
    report({ sheetId, row, column }, message) {
      if (message === null) messages.delete(key(sheetId, row, column));
      else messages.set(key(sheetId, row, column), message);
      showForSelection();
    },
  };
}
