import type { ICellData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { UniverInstance, UniverSheet } from "./spreadsheet.js";

/** Looks up spilled results, which Univer keeps beside the sheet's own cells: rows and columns from 0. */
export function spilledCell(univer: UniverInstance, sheet: UniverSheet) {
  const matrix = spilledMatrix(univer, sheet);
  return (row: number, column: number): ICellData | undefined => matrix[row]?.[column] ?? undefined;
}

/** Row and column, from 0, of every spilled result. */
export function spilledPlaces(univer: UniverInstance, sheet: UniverSheet): [number, number][] {
  return Object.entries(spilledMatrix(univer, sheet)).flatMap(([row, cells]) =>
    Object.keys(cells ?? {}).map((column): [number, number] => [Number(row), Number(column)]),
  );
}

function spilledMatrix({ injector }: UniverInstance, sheet: UniverSheet) {
  const cells = injector.get(FormulaDataModel).getArrayFormulaCellData();
  return cells[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()] ?? {};
}
