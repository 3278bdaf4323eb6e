/** A range as A1 notation says it; null where it leaves an end to the sheet (`A:C`, `2:5`, `A2:C`). */
export interface A1Range {
  /** null where no sheet is named. */
  readonly sheetName: string | null;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

/** Reads `B2`, `B2:D9`, `A:C`, `2:5`, `A2:C`, `Sheet1!B2`, `'My sheet'!B2`; null for anything else. */
export function parseA1(text: string): A1Range | null {
  const [, quoted, plain, cells = ""] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(text.trim()) ?? [];
  const match = /^\$?([a-z]{0,3})\$?(\d*)(?::\$?([a-z]{0,3})\$?(\d*))?$/i.exec(cells);
  if (!match) return null;
  const [, column = "", row = "", lastColumn, lastRow] = match;
  const isRange = cells.includes(":");
  if (isRange ? !(column || row) || !(lastColumn || lastRow) : !(column && row)) return null;
  const first = { row: Number(row) || 1, column: columnNumber(column) || 1 };
  if (!isRange)
    return { sheetName: sheetName(quoted, plain), ...first, lastRow: first.row, lastColumn: first.column };
  const end = { row: Number(lastRow) || null, column: columnNumber(lastColumn ?? "") || null };
  return {
    sheetName: sheetName(quoted, plain),
    row: Math.min(first.row, end.row ?? first.row),
    column: Math.min(first.column, end.column ?? first.column),
    lastRow: end.row && Math.max(first.row, end.row),
    lastColumn: end.column && Math.max(first.column, end.column),
  };
}

/** `B2`, `B2:D9`. */
export function a1Of(range: { row: number; column: number; rows: number; columns: number }): string {
  const first = columnLetters(range.column) + range.row;
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${columnLetters(range.column + range.columns - 1)}${range.row + range.rows - 1}`;
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function sheetName(quoted: string | undefined, plain: string | undefined): string | null {
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}
