import { CommandType, ICommandService } from "@univerjs/core";
import { spilledPlaces } from "./spilled.js";
import type { UniverInstance, UniverSheet } from "./spreadsheet.js";
import { rawValueOf } from "./univerCells.js";

export interface UsedSize {
  readonly lastRow: number;
  readonly lastColumn: number;
}

/**
 * Last row and column that hold content, spilled results included; a format alone does not count. Scripts
 * ask at every step, so that a sheet is looked through only once something in it has changed.
 */
export function watchUsedSizes(univer: UniverInstance): (sheet: UniverSheet) => UsedSize {
  const known = new Map<string, UsedSize>();
  univer.injector.get(ICommandService).onCommandExecuted(({ type, params }) => {
    if (type !== CommandType.MUTATION) return;
    const { subUnitId } = (params ?? {}) as { subUnitId?: string };
    if (subUnitId) known.delete(subUnitId);
    else known.clear();
  });
  return (sheet) => {
    const id = sheet.getSheetId();
    const size = known.get(id) ?? usedSize(univer, sheet);
    known.set(id, size);
    return size;
  };
}

function usedSize(univer: UniverInstance, sheet: UniverSheet): UsedSize {
  let lastRow = 0;
  let lastColumn = 0;
  const extend = (row: number, column: number) => {
    lastRow = Math.max(lastRow, row + 1);
    lastColumn = Math.max(lastColumn, column + 1);
  };
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell && (cell.f || cell.si || rawValueOf(cell) !== "")) extend(row, column);
    });
  for (const [row, column] of spilledPlaces(univer, sheet)) extend(row, column);
  return { lastRow, lastColumn };
}
