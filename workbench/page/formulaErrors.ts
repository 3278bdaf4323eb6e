import { ErrorType } from "@univerjs/preset-sheets-core";
import type { FormulaCell } from "./customFunctions.js";
import { activeWorkbook, type Spreadsheet, type UniverSheet } from "./spreadsheet.js";
import { rawValueOf } from "./univerCells.js";

/** The messages of the errors that custom functions threw, by the cell whose formula called them. */
export interface FormulaErrors {
  report(cell: FormulaCell, message: string | null): void;
  /** Of a cell that shows the error, row and column from 0; null for any other. */
  at(sheet: UniverSheet, row: number, column: number): string | null;
}

/** Shows the message of a cell beside the pointer over it, as Sheets does; that of the selected cell below the cells. */
export function createFormulaErrors(spreadsheet: Spreadsheet): FormulaErrors {
  const messages = new Map<string, string>();
  const key = (sheetId: string, row: number, column: number) => `${sheetId} ${row} ${column}`;

  function at(sheet: UniverSheet, row: number, column: number): string | null {
    const shown = rawValueOf(sheet.getSheet().getCellRaw(row, column));
    return shown === ErrorType.ERROR ? (messages.get(key(sheet.getSheetId(), row, column)) ?? null) : null;
  }

  function showForSelection(): void {
    const sheet = activeWorkbook(spreadsheet).getActiveSheet();
    const cell = sheet.getSelection()?.getCurrentCell();
    showLine("cell-error", cell ? at(sheet, cell.actualRow, cell.actualColumn) : null);
  }

  const pointer = { x: 0, y: 0 };
  const cells = document.getElementById("spreadsheet")!;
  cells.addEventListener("pointermove", ({ clientX, clientY }) => {
    Object.assign(pointer, { x: clientX, y: clientY });
  });
  cells.addEventListener("pointerleave", () => showLine("hovered-error", null));

  const { api } = spreadsheet;
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    const line = showLine("hovered-error", at(worksheet, row, column));
    line.style.translate = `${pointer.x + 12}px ${pointer.y + 12}px`;
  });
  api.addEvent(api.Event.SelectionChanged, showForSelection);
  api.addEvent(api.Event.ActiveSheetChanged, showForSelection);
  api.getFormula().calculationResultApplied(showForSelection);
  return {
    at,
    report({ sheetId, row, column }, message) {
      if (message === null) messages.delete(key(sheetId, row, column));
      else messages.set(key(sheetId, row, column), message);
    },
  };
}

function showLine(id: string, message: string | null): HTMLElement {
  const line = document.getElementById(id)!;
  line.hidden = message === null;
  line.textContent = message;
  return line;
}
