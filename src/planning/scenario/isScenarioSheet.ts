import type { Cell } from "../tables/workbook.js";
import { isColumnMarker } from "./scenarioKeys.js";

/** Head of the key column of a scenario sheet. Wherever the column and its rows have gone, this cell tells. */
export const keyColumnMarker = "shopcast-key";

/** Whether a sheet's values are those of a scenario sheet, however it has been renamed or sorted. */
export function isScenarioSheet(values: readonly (readonly Cell[])[]): boolean {
  return markerRowOf(values) >= 0;
}

/** The row, from 0, whose marks say which column is which; -1 without one. A SKU may read like the key column's mark. */
export function markerRowOf(values: readonly (readonly Cell[])[]): number {
  return values.findIndex((row) => row.includes(keyColumnMarker) && row.some(isColumnMarker));
}
