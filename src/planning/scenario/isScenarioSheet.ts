import type { Cell } from "../tables/workbook.js";

/** Head of the key column of a scenario sheet. Wherever the column and its rows have gone, this cell tells. */
export const keyColumnMarker = "shopcast-key";

/** Whether a sheet's values are those of a scenario sheet, however it has been renamed or sorted. */
export function isScenarioSheet(values: readonly (readonly Cell[])[]): boolean {
  return values.some((row) => row.includes(keyColumnMarker));
}
