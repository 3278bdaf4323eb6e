import { isDateFormat } from "numfmt";
import type { HostRange, RangePatch, RawCell } from "../host.js";
import { type CellInput, checkLength, readCellInput } from "./cellInput.js";
import { dateFromSerial } from "./dates.js";
import type { Execution } from "./execution.js";

/** What `getNumberFormat` says of a cell with the automatic format. */
const automaticFormat = "0.###############";

/** Values as a script sees them: raw, a serial number under a date format as a Date. */
export function readValues(execution: Execution, range: HostRange): (RawCell | Date)[][] {
  const { values, numberFormats } = execution.host.call("read", range);
  const { timeZone } = execution.workbook();
  return values.map((row, i) => row.map((value, j) => seenByScript(value, numberFormats[i]![j]!, timeZone)));
}

function seenByScript(value: RawCell, format: string, timeZone: string): RawCell | Date {
  return typeof value === "number" && showsDate(format) ? dateFromSerial(value, timeZone) : value;
}

/** Formats are few, cells are many, and reading a format takes its time. */
const dateFormats = new Map([["", false]]);

function showsDate(format: string): boolean {
  const known = dateFormats.get(format) ?? isDateFormat(format);
  dateFormats.set(format, known);
  return known;
}

/** Writes what a script gives, by the rules of typing; see `readCellInput`. */
export function writeValues(
  execution: Execution,
  range: HostRange,
  given: readonly (readonly unknown[])[],
): void {
  checkSize(given, range);
  const { locale, timeZone } = execution.workbook();
  const formats = given.some((row) => row.some(dependsOnFormat))
    ? execution.host.call("read", range).numberFormats
    : null;
  const inputs = given.map((row, i) => {
    return row.map((cell, j) => readCellInput(cell, formats?.[i]?.[j] ?? "", locale, timeZone));
  });
  write(execution, range, {
    values: mapCells(inputs, ({ value }) => value),
    ...(some(inputs, "formula") && { formulas: mapCells(inputs, ({ formula }) => formula) }),
    ...(formats &&
      some(inputs, "numberFormat") && {
        numberFormats: inputs.map((row, i) => row.map((input, j) => formats[i]![j]! || input.numberFormat)),
      }),
  });
}

/** Text and dates alone look at the format of their cell. */
function dependsOnFormat(cell: unknown): boolean {
  return (typeof cell === "string" && cell !== "") || (typeof cell === "object" && cell !== null);
}

function mapCells<T>(inputs: readonly (readonly CellInput[])[], pick: (input: CellInput) => T): T[][] {
  return inputs.map((row) => row.map(pick));
}

function some(inputs: readonly (readonly CellInput[])[], key: "formula" | "numberFormat"): boolean {
  return inputs.some((row) => row.some((input) => input[key] !== ""));
}

/** Formulas with or without their "=". */
export function writeFormulas(
  execution: Execution,
  range: HostRange,
  given: readonly (readonly string[])[],
): void {
  checkSize(given, range);
  const formulas = given.map((row) => {
    return row.map((formula) => {
      checkLength(formula);
      return formula === "" || formula.startsWith("=") ? formula : `=${formula}`;
    });
  });
  write(execution, range, { formulas });
}

export function readNumberFormats(execution: Execution, range: HostRange): string[][] {
  const { numberFormats } = execution.host.call("read", range);
  return numberFormats.map((row) => row.map((format) => format || automaticFormat));
}

export function writeNumberFormats(
  execution: Execution,
  range: HostRange,
  given: readonly (readonly string[])[],
): void {
  checkSize(given, range);
  const numberFormats = given.map((row) => {
    return row.map((format) => (format === "General" || format === automaticFormat ? "" : format));
  });
  write(execution, range, { numberFormats });
}

export function write(execution: Execution, range: HostRange, patch: RangePatch): void {
  execution.host.call("write", { range, patch });
}

/** The same in every cell of a range. */
export function filled<T>(range: HostRange, value: T): T[][] {
  return Array.from({ length: range.rows }, () => Array<T>(range.columns).fill(value));
}

/** @throws {Error} Google's sentence where the rows given are not those of the range */
function checkSize(given: readonly (readonly unknown[])[], range: HostRange): void {
  if (!Array.isArray(given) || !given.every(Array.isArray)) {
    throw new Error("The data must be a list of rows, each a list of cells.");
  }
  if (given.length !== range.rows) {
    throw new Error(`The data has ${given.length} rows but the range has ${range.rows}.`);
  }
  for (const row of given) {
    if (row.length !== range.columns) {
      throw new Error(`The data has ${row.length} columns but the range has ${range.columns}.`);
    }
  }
}
