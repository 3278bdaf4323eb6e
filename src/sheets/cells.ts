/** What a cell hands to a custom function; a blank one comes as "", sometimes as null or undefined. */
export type Cell = string | number | boolean | Date | null | undefined;

/** An argument of a custom function: one cell, or the rows of a range. */
export type Cells = Cell | readonly (readonly Cell[])[];

/** What a custom function hands back to the sheet. */
export type SheetValue = string | number | boolean | Date;

export function isBlank(cell: Cell): boolean {
  return cell === "" || cell === null || cell === undefined;
}

/** Dates come from another realm in the script runtime, where instanceof does not hold. */
export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === "[object Date]";
}

/** The rows of an argument; a single cell is one row of one. */
export function rowsOf(cells: Cells): readonly (readonly Cell[])[] {
  return Array.isArray(cells) ? (cells as readonly (readonly Cell[])[]) : [[cells as Cell]];
}

/** The rows of an argument that is a series: a range of one row is stood upright. */
export function seriesRows(cells: Cells): readonly (readonly Cell[])[] {
  const rows = rowsOf(cells);
  return rows.length === 1 ? rows[0].map((cell) => [cell]) : rows;
}

/** Text counts as a number only where it is nothing else: "12.5", but not "12 pieces" or "0x10". */
export function numberInText(text: string): number | undefined {
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : undefined;
}

/** A value as the person sees it in a message. */
export function show(value: unknown): string {
  if (isDate(value)) {
    const two = (part: number) => String(part).padStart(2, "0");
    return `the date ${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}`;
  }
  if (isBlank(value as Cell)) return "blank";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  return String(value);
}
