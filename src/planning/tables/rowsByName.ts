import type { ColumnRole } from "./issue.js";
import type { TableReader } from "./tableReader.js";

/** The rows of a table that lists each name once: blank names and repeated ones are noted and passed over. */
export function rowsByName(reader: TableReader, role: ColumnRole): { row: number; name: string }[] {
  const seen = new Set<string>();
  const rows: { row: number; name: string }[] = [];
  for (const row of reader.rows) {
    const name = reader.text(row, role);
    if (name !== "" && !seen.has(name)) {
      seen.add(name);
      rows.push({ row, name });
      continue;
    }
    reader.note(name === "" ? "name-blank" : "duplicate-names", row, role);
    reader.skip();
  }
  return rows;
}
