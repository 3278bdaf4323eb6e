import { planLimits } from "../planLimits.js";
import { isBlank, readNumber, readText } from "./cleanCell.js";
import type { Candidate } from "./foundTables.js";
import type { ColumnRole, Issue } from "./issue.js";
import type { Cell, SheetTable } from "./workbook.js";

type CountedCode = Extract<Issue, { readonly value: string }>["code"];

/** Reads a table's rows and keeps count of what was used and what was not, and why. */
export interface TableReader {
  /** Rows from 0 of the sheet that hold something and are no subtotals. */
  readonly rows: readonly number[];
  has(role: ColumnRole): boolean;
  cell(row: number, role: ColumnRole): Cell;
  /** The cells of `rows` in the column of a role. */
  column(role: ColumnRole): Cell[];
  text(row: number, role: ColumnRole): string;
  /** The number there; null and an issue where it cannot be read or is below the least. */
  number(row: number, role: ColumnRole, least: "positive" | "not-negative" | "any"): number | null;
  /** The same, where a blank cell is no issue. */
  optionalNumber(row: number, role: ColumnRole, least: "positive" | "not-negative" | "any"): number | null;
  note(code: CountedCode, row: number, role: ColumnRole): void;
  /** Counts a row of `rows` as not used. */
  skip(): void;
  readonly used: number;
  readonly notUsed: number;
  issues(): Issue[];
}

const subtotal =
  /^\s*(?:合计|总计|小计|合計|總計|小計|总和|累计|grand total|sub-?total|totals?|sum)\s*[:：]?\s*$/i;
const longestSubtotal = 16;

export function tableReader(candidate: Candidate, sheet: SheetTable, locale: string): TableReader {
  const { values } = sheet;
  const { table, columns } = candidate;
  const noted = new Map<string, { code: CountedCode; role: ColumnRole; row: number; count: number }>();
  const roleColumns = Object.values(columns).map(({ column }) => column - 1);
  const numbers = new Map<string, number | null>(); // the same text stands in many rows
  let subtotals = 0;
  let skipped = 0;

  const cell = (row: number, role: ColumnRole): Cell => {
    const found = columns[role];
    return found ? (values[row][found.column - 1] ?? "") : "";
  };
  const note = (code: CountedCode, row: number, role: ColumnRole) => {
    const known = noted.get(code + role);
    if (known) known.count++;
    else noted.set(code + role, { code, role, row, count: 1 });
  };
  const numberIn = (content: Cell): number | null => {
    if (typeof content !== "string") return readNumber(content, locale);
    let value = numbers.get(content);
    if (value === undefined) {
      value = readNumber(content, locale);
      numbers.set(content, value);
    }
    return value;
  };
  const optionalNumber: TableReader["number"] = (row, role, least) =>
    isBlank(cell(row, role)) ? null : number(row, role, least);
  const number: TableReader["number"] = (row, role, least) => {
    const value = numberIn(cell(row, role));
    if (value === null) {
      note("cell-unreadable", row, role);
      return null;
    }
    const tooSmall = value < 0 ? least !== "any" : value === 0 && least === "positive";
    if (tooSmall || Math.abs(value) > planLimits.number) {
      note("cell-out-of-range", row, role);
      return null;
    }
    return value;
  };

  const rows: number[] = [];
  const firstRole = (Object.keys(columns) as ColumnRole[])[roleColumns.indexOf(Math.min(...roleColumns))];
  for (let row = candidate.headerRow; row < candidate.lastRow; row++) {
    const cells = values[row];
    if (roleColumns.every((column) => isBlank(cells[column] ?? ""))) continue;
    if (roleColumns.some((column) => isSubtotal(cells[column]))) {
      note("subtotal-rows", row, firstRole);
      subtotals++;
    } else {
      rows.push(row);
    }
  }

  return {
    rows,
    has: (role) => columns[role] !== undefined,
    cell,
    column: (role) => rows.map((row) => cell(row, role)),
    text: (row, role) => readText(cell(row, role)),
    number,
    optionalNumber,
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
        ({ code, role, row, count }) =>
          ({
            code,
            table,
            role,
            sheet: sheet.name,
            row: row + 1,
            column: columns[role]?.column ?? Math.min(...roleColumns) + 1,
            value: readText(cell(row, role)),
            count,
          }) as Issue,
      ),
  };
}

function isSubtotal(cell: Cell | undefined): boolean {
  return typeof cell === "string" && cell.length <= longestSubtotal && subtotal.test(cell);
}
