import type { Cell } from "../planning/tables/workbook.js";

/** A date cell as Sheets stores it: days since 1899-12-30. */
function serialOfDate(iso: string): number {
  const [year, month, day] = iso.split("-").map(Number);
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/**
 * Turns the values of a range into cells that can cross to the sidebar. Dates become the day that the sheet
 * shows, in the spreadsheet's time zone; a time of day is cut off.
 *
 * @param formatDay says the day of a Date as yyyy-mm-dd in the spreadsheet's zone; asked once per distinct date
 */
export function cellsForJson(
  values: readonly (readonly unknown[])[],
  formatDay: (date: Date) => string,
): Cell[][] {
  const days = new Map<number, Cell>();
  const dayOf = (date: Date): Cell => {
    const time = date.getTime();
    let day = days.get(time);
    if (day === undefined) {
      day = { date: formatDay(date) };
      days.set(time, day);
    }
    return day;
  };
  return values.map((row) =>
    row.map((value): Cell => {
      if (Object.prototype.toString.call(value) === "[object Date]") return dayOf(value as Date);
      if (typeof value === "number" && !Number.isFinite(value)) return String(value);
      return typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
    }),
  );
}

/**
 * Cells as `setValues` takes them. Text gets an apostrophe in front, as a person would type it, so that Sheets keeps it
 * as text whatever it looks like: `=IMPORTXML(…)`, `00123`, `1-2`. The apostrophe is not part of the value.
 */
export function cellsForSheet(cells: readonly (readonly Cell[])[]): (string | number | boolean)[][] {
  return cells.map((row) =>
    row.map((cell) => {
      if (typeof cell === "object") return serialOfDate(cell.date);
      return typeof cell === "string" && cell !== "" ? `'${cell}` : cell;
    }),
  );
}
