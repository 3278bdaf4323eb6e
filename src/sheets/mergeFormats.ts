import type { RangeFormat } from "../planning/scenario/newSheet.js";

/**
 * The same formats in fewer ranges: those of rows below each other that look alike become one. Each range
 * costs calls to the spreadsheet service, and a shop has thousands of rows. No cell has two looks.
 */
export function mergeFormats(formats: readonly RangeFormat[]): RangeFormat[] {
  const merged: RangeFormat[] = [];
  /** Where in `merged` the last range of its kind stands. */
  const last = new Map<string, number>();
  for (const format of formats) {
    const kind = [format.column, format.columns, format.look, format.numberFormat].join("\n");
    const index = last.get(kind);
    const above = index === undefined ? undefined : merged[index];
    if (index !== undefined && above && above.row + above.rows === format.row) {
      merged[index] = { ...above, rows: above.rows + format.rows };
    } else {
      last.set(kind, merged.push(format) - 1);
    }
  }
  return merged;
}
