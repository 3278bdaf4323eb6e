import { cellName } from "../../src/planning/tables/cellName.js";
import type { CellRange } from "../../src/sheets/protocol.js";

/** `C3`, `A1:D20` */
export function cellsName({ row, column, rows, columns }: CellRange): string {
  const first = cellName(row, column);
  const last = cellName(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}
