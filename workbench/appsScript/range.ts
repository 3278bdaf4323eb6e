import type { CellStyle, HostRange } from "../host.js";
import { a1Of } from "./a1.js";
import {
  filled,
  readNumberFormats,
  readValues,
  write,
  writeFormulas,
  writeNumberFormats,
  writeValues,
} from "./cells.js";
import { emulate } from "./emulate.js";
import type { Execution } from "./execution.js";
import { checkedRange } from "./grid.js";
import { openSheet } from "./sheet.js";

type Range = GoogleAppsScript.Spreadsheet.Range;

const plainStyle: Required<CellStyle> = {
  bold: false,
  italic: false,
  fontSize: 0,
  fontFamily: "",
  color: "",
  background: "",
  horizontal: "left",
  vertical: "bottom",
  wrap: false,
};

/** A range inside the grid of its sheet. @throws {Error} Google's sentence where it is not */
export function openRange(execution: Execution, place: HostRange): Range {
  const range = checkedRange(execution, place);
  const { host } = execution;
  const read = () => host.call("read", range);
  const lastRow = range.row + range.rows - 1;
  const lastColumn = range.column + range.columns - 1;
  const styled = (style: CellStyle): Range => {
    write(execution, range, { style });
    return self;
  };
  const changed = (change: () => void): Range => {
    change();
    return self;
  };
  const clearContent = () => write(execution, range, { formulas: filled(range, "") });
  const clearFormat = () => write(execution, range, { numberFormats: filled(range, ""), style: plainStyle });

  const self: Range = emulate<Range>("Range", {
    getSheet: () => openSheet(execution, range.sheetId),
    getGridId: () => range.sheetId,
    getRow: () => range.row,
    getColumn: () => range.column,
    getRowIndex: () => range.row,
    getLastRow: () => lastRow,
    getLastColumn: () => lastColumn,
    getNumRows: () => range.rows,
    getNumColumns: () => range.columns,
    getHeight: () => range.rows,
    getWidth: () => range.columns,
    getA1Notation: () => a1Of(range),
    getCell: (row: number, column: number) => {
      if (row < 1 || column < 1 || row > range.rows || column > range.columns) {
        throw new Error("Cell reference out of range.");
      }
      return self.offset(row - 1, column - 1, 1, 1);
    },
    offset: (
      rowOffset: number,
      columnOffset: number,
      rows: number = range.rows,
      columns: number = range.columns,
    ) => {
      const row = range.row + rowOffset;
      const column = range.column + columnOffset;
      return openRange(execution, { sheetId: range.sheetId, row, column, rows, columns });
    },
    activate: () => changed(() => host.call("select", range)),

    getValue: () => readValues(execution, { ...range, rows: 1, columns: 1 })[0]![0],
    getValues: () => readValues(execution, range),
    setValue: (value: unknown) => changed(() => writeValues(execution, range, filled(range, value))),
    setValues: (values: unknown[][]) => changed(() => writeValues(execution, range, values)),
    getFormula: () => read().formulas[0]![0]!,
    getFormulas: () => read().formulas,
    setFormula: (formula: string) => changed(() => writeFormulas(execution, range, filled(range, formula))),
    setFormulas: (formulas: string[][]) => changed(() => writeFormulas(execution, range, formulas)),
    getDisplayValue: () => read().display[0]![0]!,
    getDisplayValues: () => read().display,
    isBlank: () => {
      const { values, formulas } = read();
      return [...values, ...formulas].every((row) => row.every((cell) => cell === ""));
    },
    getNumberFormat: () => readNumberFormats(execution, range)[0]![0]!,
    getNumberFormats: () => readNumberFormats(execution, range),
    setNumberFormat: (format: string) =>
      changed(() => writeNumberFormats(execution, range, filled(range, format))),
    setNumberFormats: (formats: string[][]) => changed(() => writeNumberFormats(execution, range, formats)),

    setFontWeight: (weight) => styled({ bold: weight === "bold" }),
    setFontStyle: (style) => styled({ italic: style === "italic" }),
    setFontSize: (size: number) => styled({ fontSize: size }),
    setFontFamily: (family: string | null) => styled({ fontFamily: family ?? "" }),
    setFontColor: (color: string | null) => styled({ color: color ?? "" }),
    setBackground: (color: string | null) => styled({ background: color ?? "" }),
    setHorizontalAlignment: (place) =>
      styled({ horizontal: oneOf("horizontal", place, horizontals, "left") }),
    setVerticalAlignment: (place) => styled({ vertical: oneOf("vertical", place, verticals, "bottom") }),
    setWrap: (wrap: boolean) => styled({ wrap }),

    clear: (options?: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined }) => {
      if (!options?.formatOnly) clearContent();
      if (!options?.contentsOnly) clearFormat();
      return self;
    },
    clearContent: () => changed(clearContent),
    clearFormat: () => changed(clearFormat),
  });
  return self;
}

/** Where a range is, from the object that a script holds. */
export function placeOf(range: Range): HostRange {
  return {
    sheetId: range.getGridId(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

const horizontals = ["left", "center", "right"] as const;
const verticals = ["top", "middle", "bottom"] as const;

function oneOf<T extends string>(what: string, given: string | null, known: readonly T[], usual: T): T {
  if (given === null) return usual;
  const found = known.find((each) => each === given);
  if (!found) throw new Error(`Invalid ${what} alignment "${given}": it is one of ${known.join(", ")}.`);
  return found;
}
