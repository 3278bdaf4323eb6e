import type { HostRange, HostSheet } from "../host.js";
import { parseA1 } from "./a1.js";
import type { Execution } from "./execution.js";

const mostCells = 10_000_000;

/** A sheet as it is now. @throws {Error} where it was deleted */
export function sheetState(execution: Execution, sheetId: number): HostSheet {
  const found = execution.workbook().sheets.find(({ id }) => id === sheetId);
  if (!found) throw new Error(`Sheet ${sheetId} not found.`);
  return found;
}

/** @throws {Error} Google's sentence where the range is empty or leaves the sheet */
export function checkedRange(execution: Execution, range: HostRange): HostRange {
  const sheet = sheetState(execution, range.sheetId);
  for (const [what, number] of [
    ["The starting row", range.row],
    ["The starting column", range.column],
    ["The number of rows", range.rows],
    ["The number of columns", range.columns],
  ] as const) {
    if (!Number.isInteger(number)) throw new Error(`${what} must be a whole number; it is ${number}.`);
  }
  if (range.row < 1) throw new Error("The starting row of the range is too small.");
  if (range.column < 1) throw new Error("The starting column of the range is too small.");
  if (range.rows < 1) throw new Error("The number of rows in the range must be at least 1.");
  if (range.columns < 1) throw new Error("The number of columns in the range must be at least 1.");
  if (range.row + range.rows - 1 > sheet.rows || range.column + range.columns - 1 > sheet.columns) {
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  }
  return range;
}

/** @param onSheet the sheet meant where the notation names none @throws {Error} "Range not found" */
export function rangeFromA1(execution: Execution, notation: string, onSheet: number): HostRange {
  const a1 = parseA1(notation);
  const sheetId = a1?.sheetName ? sheetIdNamed(execution, a1.sheetName) : onSheet;
  if (!a1 || sheetId === undefined) throw new Error(`Range not found: ${notation}`);
  const sheet = sheetState(execution, sheetId);
  const rows = (a1.lastRow ?? sheet.rows) - a1.row + 1;
  const columns = (a1.lastColumn ?? sheet.columns) - a1.column + 1;
  return checkedRange(execution, { sheetId, row: a1.row, column: a1.column, rows, columns });
}

function sheetIdNamed(execution: Execution, name: string): number | undefined {
  return execution.workbook().sheets.find((sheet) => sheet.name === name)?.id;
}

/** @throws {Error} Google's sentence where that many more cells are too many for a spreadsheet */
export function checkRoom(execution: Execution, moreCells: number): void {
  const cells = execution
    .workbook()
    .sheets.reduce((sum, { rows, columns }) => sum + rows * columns, moreCells);
  if (cells > mostCells) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
    );
  }
}

/** Makes the grid large enough; what is large enough stays. */
export function growGrid(execution: Execution, sheetId: number, rows: number, columns: number): void {
  const sheet = sheetState(execution, sheetId);
  const size = { rows: Math.max(rows, sheet.rows), columns: Math.max(columns, sheet.columns) };
  if (size.rows === sheet.rows && size.columns === sheet.columns) return;
  checkRoom(execution, size.rows * size.columns - sheet.rows * sheet.columns);
  execution.host.call("changeSheet", { sheetId, ...size });
}

/**
 * Holds a name to the rules for sheets: Google's, and those of .xlsx on characters.
 *
 * @param except the sheet that is to bear the name, where it exists already
 */
export function checkSheetName(execution: Execution, name: string, except?: number): void {
  if (name.trim() === "") throw new Error("The name of a sheet cannot be empty.");
  if (name.length > 100)
    throw new Error(`The name of a sheet has at most 100 characters; this one has ${name.length}.`);
  if (/[:\\/?*[\]]/.test(name))
    throw new Error(`The name of a sheet cannot contain : \\ / ? * [ or ]: "${name}".`);
  const same = (other: HostSheet) => other.name.toLowerCase() === name.toLowerCase() && other.id !== except;
  if (execution.workbook().sheets.some(same)) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}
