import type { Steps } from "../../simulation/steps.js";
import { planLimits } from "../planLimits.js";
import { isBlank, readFlag, readNumber, readText } from "./cleanCell.js";
import type { Candidate } from "./foundTables.js";
import type { ColumnRole, Issue } from "./issue.js";
import type { Cell, SheetTable } from "./workbook.js";

type CountedCode = Extract<Issue, { readonly value: string }>["code"];

/** The least that a number may be. */
type Least = "positive" | "not-negative" | "any";

/** Reads a table's rows and keeps count of what was used and what was not, and why. */
export interface TableReader {
  /** Rows from 0 of the sheet that hold something and are no subtotals. */
  readonly rows: readonly number[];
  has(role: ColumnRole): boolean;
  cell(row: number, role: ColumnRole): Cell;
  text(row: number, role: ColumnRole): string;
  /** Whether the cell marks its row; false without such a column. */
  flag(row: number, role: ColumnRole): boolean;
  /** The number there; null and an issue where it cannot be read or is below the least. */
  number(row: number, role: ColumnRole, least: Least): number | null;
  /** The same, where a blank cell is no issue. */
  optionalNumber(row: number, role: ColumnRole, least: Least): number | null;
  /** The same of a column, from 1, that is one of several in this role. */
  optionalNumberAt(row: number, column: number, role: ColumnRole, least: Least): number | null;
  note(code: CountedCode, row: number, role: ColumnRole): void;
  /** Counts a row of `rows` as not used. */
  skip(): void;
  readonly used: number;
  readonly notUsed: number;
  issues(): Issue[];
}

/** `合计`, `Total:`, and what ends in a subtotal, such as `厨房 小计`. */
const subtotal =
  /^\s*(?:合计|总计|合計|總計|总和|總和|总额|總額|汇总|彙總|累计|累計|本页合计|本頁合計|全部|grand total|totals?|sum)\s*[:：]?\s*$|(?:小计|小計|合计|合計|总计|總計|sub-?total)\s*[:：]?\s*$/i;
const longestSubtotal = 16;

/** Rows of a long table that are read at a step. */
export const rowsPerStep = 2000;

export function* tableReader(candidate: Candidate, sheet: SheetTable, locale: string): Steps<TableReader> {
  const { values } = sheet;
  const { table, columns, channelColumns } = candidate;
  const noted = new Map<string, Noted>();
  const itsColumns = [...Object.values(columns), ...channelColumns].map(({ column }) => column);
  const firstColumn = Math.min(...itsColumns);
  const roles = Object.keys(columns) as ColumnRole[];
  const firstRole = roles.find((role) => columns[role]?.column === firstColumn) ?? "spend";
  const numbers = new Map<string, number | null>(); // the same text stands in many rows
  let subtotals = 0;
  let skipped = 0;

  const columnOf = (role: ColumnRole) => columns[role]?.column ?? firstColumn;
  const cellAt = (row: number, column: number): Cell => values[row][column - 1] ?? "";
  const cell = (row: number, role: ColumnRole): Cell => {
    const found = columns[role];
    return found ? cellAt(row, found.column) : "";
  };
  const noteAt = (code: CountedCode, row: number, column: number, role: ColumnRole) => {
    const key = `${code} ${column}`;
    const known = noted.get(key);
    if (known) known.count++;
    else noted.set(key, { code, role, row, column, count: 1 });
  };
  const note: TableReader["note"] = (code, row, role) => noteAt(code, row, columnOf(role), role);
  const numberIn = (content: Cell): number | null => {
    if (typeof content !== "string") return readNumber(content, locale);
    let value = numbers.get(content);
    if (value === undefined) {
      value = readNumber(content, locale);
      numbers.set(content, value);
    }
    return value;
  };
  const numberAt: TableReader["optionalNumberAt"] = (row, column, role, least) => {
    const value = numberIn(cellAt(row, column));
    if (value === null) {
      noteAt("cell-unreadable", row, column, role);
      return null;
    }
    const tooSmall = value < 0 ? least !== "any" : value === 0 && least === "positive";
    if (tooSmall || Math.abs(value) > planLimits.number) {
      noteAt("cell-out-of-range", row, column, role);
      return null;
    }
    return value;
  };
  const optionalNumberAt: TableReader["optionalNumberAt"] = (row, column, role, least) =>
    isBlank(cellAt(row, column)) ? null : numberAt(row, column, role, least);

  const rows: number[] = [];
  for (let row = candidate.headerRow; row < candidate.lastRow; row++) {
    if (row % rowsPerStep === 0) yield;
    if (itsColumns.every((column) => isBlank(cellAt(row, column)))) continue;
    if (itsColumns.some((column) => isSubtotal(cellAt(row, column)))) {
      noteAt("subtotal-rows", row, firstColumn, firstRole);
      subtotals++;
    } else {
      rows.push(row);
    }
  }

  return {
    rows,
    has: (role) => columns[role] !== undefined,
    cell,
    text: (row, role) => (columns[role] ? readText(cell(row, role)) : ""),
    flag: (row, role) => columns[role] !== undefined && readFlag(cell(row, role)),
    number: (row, role, least) => numberAt(row, columnOf(role), role, least),
    optionalNumber: (row, role, least) =>
      columns[role] ? optionalNumberAt(row, columns[role].column, role, least) : null,
    optionalNumberAt,
    note,
    skip: () => {
      skipped++;
    },
    get used() {
      return rows.length - skipped;
    },
    get notUsed() {
      return subtotals + skipped;
    },
    issues: () =>
      [...noted.values()].map(
        ({ row, column, ...what }) =>
          ({
            ...what,
            table,
            sheet: sheet.name,
            row: row + 1,
            column,
            value: readText(cellAt(row, column)),
          }) as Issue,
      ),
  };
}

/** Cells of one column with the same flaw; the row, from 0, is the first one's. */
interface Noted {
  readonly code: CountedCode;
  readonly role: ColumnRole;
  readonly row: number;
  readonly column: number;
  count: number;
}

function isSubtotal(cell: Cell): boolean {
  return typeof cell === "string" && cell.length <= longestSubtotal && subtotal.test(cell);
}
