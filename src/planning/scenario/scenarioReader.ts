import { PlanError } from "../planError.js";
import { cellName } from "../tables/cellName.js";
import type { Cell } from "../tables/workbook.js";
import { keyColumnMarker, markerRowOf } from "./isScenarioSheet.js";
import { columnMarker, knownKeys, partsOfKey, valueColumns } from "./scenarioKeys.js";

/** A keyed row of a scenario sheet. */
export interface ScenarioRow {
  readonly key: string;
  readonly parts: readonly string[];
  /** Row of the sheet, from 1. */
  readonly row: number;
}

/** Reads values by key, wherever rows and columns have gone; every refusal names the cell. */
export interface ScenarioReader {
  /** The row with this key. */
  one(key: string): ScenarioRow;
  /** Rows whose key begins with this part, by the number that follows it, then by the one at the end. */
  all(first: string): readonly ScenarioRow[];
  /** @param column of values, from 0; @param what for the sentence: `elasticity of Kitchen, low` */
  number(row: ScenarioRow, column: number, what: string): number;
  text(row: ScenarioRow, column: number, what: string): string;
  isBlank(row: ScenarioRow, column: number): boolean;
  /** The refusal of a text that is none of these. */
  refuseText(row: ScenarioRow, column: number, what: string, allowed: readonly string[]): PlanError;
}

/** @throws {PlanError} where this is no scenario sheet, a column's mark is missing or a key stands twice */
export function scenarioReader(values: readonly (readonly Cell[])[]): ScenarioReader {
  const markerRow = markerRowOf(values);
  if (markerRow < 0) {
    throw new PlanError(
      "not-a-scenario",
      { marker: keyColumnMarker },
      `This sheet is not a saved scenario: no cell says "${keyColumnMarker}". Choose another sheet.`,
    );
  }
  const keyColumn = values[markerRow].indexOf(keyColumnMarker);
  const columns = Array.from({ length: valueColumns }, (_, i) => columnOf(values[markerRow], i, markerRow));
  const rows = keyedRows(values, keyColumn, columns);

  const cellAt = ({ row }: ScenarioRow, column: number): Cell => values[row - 1][columns[column]] ?? "";
  const refuse = (
    code: "cell-not-number" | "cell-not-text",
    row: ScenarioRow,
    column: number,
    what: string,
  ) => {
    const cell = cellAt(row, column);
    const name = cellName(row.row, columns[column] + 1);
    const said = cell === "" ? "blank" : `"${shown(cell)}"`;
    const kind = code === "cell-not-number" ? "a number" : "text";
    return new PlanError(
      code,
      { cell: name, what, value: shown(cell) },
      `Cell ${name} (${what}) must be ${kind}; it is ${said}.`,
    );
  };

  return {
    one(key) {
      const row = rows.get(key);
      if (row) return row;
      throw new PlanError(
        "row-missing",
        { key },
        `The row with the key "${key}" is missing. Undo its removal, or open a copy that has it.`,
      );
    },
    all: (first) =>
      [...rows.values()]
        .filter(({ parts }) => parts[0] === first)
        .sort((a, b) => place(a, 1) - place(b, 1) || place(a, -1) - place(b, -1) || a.row - b.row),
    number(row, column, what) {
      const cell = cellAt(row, column);
      if (typeof cell === "number" && Number.isFinite(cell)) return cell;
      throw refuse("cell-not-number", row, column, what);
    },
    text(row, column, what) {
      const cell = cellAt(row, column);
      if (typeof cell === "string") return cell;
      if (typeof cell === "number") return String(cell); // typed anew into a cell that is no text cell
      throw refuse("cell-not-text", row, column, what);
    },
    isBlank: (row, column) => cellAt(row, column) === "",
    refuseText(row, column, what, allowed) {
      const cell = cellName(row.row, columns[column] + 1);
      const value = shown(cellAt(row, column));
      const choice = allowed.join(", ");
      return new PlanError(
        "cell-not-allowed",
        { cell, what, value, allowed: choice },
        `Cell ${cell} (${what}) must be one of ${choice}; it is "${value}".`,
      );
    },
  };
}

/** The number that a part of the key is; 0 where it is none. */
function place({ parts }: ScenarioRow, part: number): number {
  return Number(parts.at(part)) || 0;
}

function columnOf(markers: readonly Cell[], index: number, markerRow: number): number {
  const column = markers.indexOf(columnMarker(index));
  if (column >= 0) return column;
  throw new PlanError(
    "column-missing",
    { marker: columnMarker(index), row: markerRow + 1 },
    `Row ${markerRow + 1} no longer says "${columnMarker(index)}", the mark of a column of values. Write it back above that column.`,
  );
}

function keyedRows(
  values: readonly (readonly Cell[])[],
  keyColumn: number,
  columns: readonly number[],
): Map<string, ScenarioRow> {
  const rows = new Map<string, ScenarioRow>();
  values.forEach((cells, i) => {
    const key = shown(cells[keyColumn] ?? "");
    if (key === keyColumnMarker) return;
    if (key === "") {
      if (columns.some((column) => typeof cells[column] === "number")) throw keyMissing(i + 1, keyColumn + 1);
      return;
    }
    const row = { key, parts: partsOfKey(key), row: i + 1 };
    const known = rows.get(key);
    if (known) throw repeatedRow(known, row, key);
    if (!knownKeys.has(row.parts[0])) throw unknownRow(row);
    rows.set(key, row);
  });
  return rows;
}

function keyMissing(row: number, column: number): PlanError {
  const cell = cellName(row, column);
  return new PlanError(
    "key-blank",
    { row, cell },
    `Row ${row} has numbers, but its key in cell ${cell} is blank. Write the key back, or clear the row.`,
  );
}

function shown(cell: Cell): string {
  return typeof cell === "object" ? cell.date : String(cell);
}

/** The refusal of a row that says once more what another one says. */
export function repeatedRow(known: ScenarioRow, { row }: ScenarioRow, key: string): PlanError {
  return new PlanError(
    "row-repeated",
    { row, other: known.row, key },
    `Rows ${known.row} and ${row} have the same key "${key}". Remove the one that was copied.`,
  );
}

/** The refusal of a row whose key says nothing known. */
export function unknownRow({ row, key }: ScenarioRow): PlanError {
  return new PlanError(
    "row-unknown",
    { row, key },
    `The key "${key}" in row ${row} is not one that Shopcast knows. Write it back as it was, or delete the row.`,
  );
}
