import { type Cell, type Cells, isBlank, isDate, rowsOf } from "./cells.js";
import { type CellReader, type RangeReader, type RangeValue, Refusal } from "./readers.js";

/** What a cell holds: a number as a number, all else as the text that it shows; a date as 2026-11-11. */
export function content(cells: Cells): CellReader {
  return { as: "cell", cells, rule: "must be text or a number", read: contentOf };
}

/** A column of a log that may have one of these names above it, though it may hold any text. */
export function named(reader: CellReader, ...names: readonly string[]): CellReader {
  const plain = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, "_");
  return { ...reader, isName: (text) => names.includes(plain(text)) };
}

/** Texts in a range of any shape; blank cells are ignored. */
export function texts(cells: Cells): RangeReader {
  const read = (argument: string): RangeValue => {
    const value: string[] = [];
    const rows: number[] = [];
    const all = rowsOf(cells);
    all.forEach((row, at) => {
      for (const cell of row) {
        const held = isBlank(cell) ? undefined : contentOf(cell);
        if (held === undefined) continue;
        value.push(String(held));
        rows.push(at);
      }
    });
    if (rows.length === 0) throw new Refusal(`${argument} must have values; all its cells are blank.`);
    return { value, rows, height: all.length };
  };
  return { as: "range", cells, read };
}

/** Undefined for text of spaces only. */
function contentOf(cell: Cell): string | number | undefined {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (!isDate(cell)) return String(cell).trim() || undefined;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${cell.getFullYear()}-${two(cell.getMonth() + 1)}-${two(cell.getDate())}`;
}
