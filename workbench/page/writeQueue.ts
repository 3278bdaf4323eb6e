import {
  type ICellData,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
} from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import type { HostRange, RangePatch } from "../host.js";
import type { Spreadsheet } from "./spreadsheet.js";
import { cellsOfPatch } from "./univerCells.js";
import { sheetOf } from "./univerSheets.js";

/**
 * Writes of a script, kept back until something has to see them. Univer goes through the whole workbook at
 * each command, and a script that paints a sheet writes a thousand times; Google keeps writes back as well.
 */
export interface WriteQueue {
  add(range: HostRange, patch: RangePatch): void;
  /** Writes what was kept back, one command per sheet. */
  apply(): void;
  /** Whether values or formulas are kept back, not only looks. */
  holdsContent(): boolean;
}

type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

/** A script that goes on without asking for anything still gets its writes shown. */
const longestMilliseconds = 300;

export function createWriteQueue(spreadsheet: Spreadsheet): WriteQueue {
  let cellsBySheet = new Map<number, CellMatrix>();
  let content = false;
  let timer = 0;

  function apply(): void {
    clearTimeout(timer);
    timer = 0;
    const waiting = cellsBySheet;
    cellsBySheet = new Map();
    content = false;
    for (const [sheetId, value] of waiting) {
      const sheet = sheetOf(spreadsheet, sheetId);
      spreadsheet.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
        unitId: sheet.getWorkbook().getUnitId(),
        subUnitId: sheet.getSheetId(),
        value,
      });
    }
  }

  return {
    apply,
    holdsContent: () => content,
    add(range, patch) {
      const matrix = cellsBySheet.get(range.sheetId) ?? {};
      cellsBySheet.set(range.sheetId, matrix);
      mergeInto(matrix, range, cellsOfPatch(patch, range.rows, range.columns));
      content ||= patch.values !== undefined || patch.formulas !== undefined;
      timer ||= window.setTimeout(apply, longestMilliseconds);
    },
  };
}

function mergeInto(matrix: CellMatrix, range: HostRange, cells: readonly (readonly ICellData[])[]): void {
  for (const [r, line] of cells.entries()) {
    const row = matrix[range.row - 1 + r] ?? {};
    matrix[range.row - 1 + r] = row;
    for (const [c, cell] of line.entries()) {
      const column = range.column - 1 + c;
      const before = row[column];
      const style =
        before?.s && cell.s ? { s: { ...(before.s as IStyleData), ...(cell.s as IStyleData) } } : {};
      row[column] = before ? { ...before, ...cell, ...style } : cell;
    }
  }
}
