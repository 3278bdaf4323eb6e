import { seenByScript } from "../appsScript/cells.js";
import { serialFromDate } from "../appsScript/dates.js";
import type { RawCell } from "../host.js";

/** An argument of a formula: a literal, a cell, a range. */
export type CellArgument =
  | RawCell
  | {
      /** One row of one cell for a cell. */
      readonly values: readonly (readonly RawCell[])[];
      /** By which dates are known; "" is automatic. Absent: no dates. */
      readonly numberFormats?: readonly (readonly string[])[];
    };

/** What a custom function gets: a cell's value or a range's rows, dates as Date, blank as "". */
export function readArgument(argument: CellArgument, timeZone: string): unknown {
  if (typeof argument !== "object") return argument;
  const { values, numberFormats } = argument;
  const rows = values.map((row, i) =>
    row.map((value, j) => seenByScript(value, numberFormats?.[i]?.[j] ?? "", timeZone)),
  );
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
}

/** Rows of cells for what a custom function returned, already held to what cells take. */
export function writeResult(result: unknown, timeZone: string): RawCell[][] {
  const rows = (Array.isArray(result) ? result : [[result]]) as (RawCell | Date)[][];
  return rows.map((row) =>
    row.map((cell) => (typeof cell === "object" ? serialFromDate(cell, timeZone) : cell)),
  );
}
