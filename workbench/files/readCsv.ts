import Papa from "papaparse";
import { csvCell, hasDecimalComma, looksLikeIdentifier } from "./csvCell.js";
import { decodeText } from "./decodeText.js";
import { FileError, type FileSheet } from "./fileWorkbook.js";

/**
 * Reads a CSV separated by commas, semicolons or tabs into one sheet. Where one field of a column can only
 * be an identifier ("00123"), the whole column stays text, so that identifiers still match each other.
 *
 * @param fileName  for the messages; without its extension, the name of the sheet
 * @throws {FileError} if there is nothing in it, or a quote is never closed
 */
export function readCsv(content: string | Uint8Array, fileName: string): FileSheet {
  const text = (typeof content === "string" ? content : decodeText(content)).replace(/^\uFEFF/, "");
  if (text.includes("\u0000")) {
    throw new FileError(
      `${fileName} is not a text file. Save it as CSV in your spreadsheet program, then open it again.`,
    );
  }
  const { lines, delimiter } = parse(text, fileName);
  const rows = trimBlankRows(lines);
  if (rows.length === 0) {
    throw new FileError(
      `${fileName} is empty. Choose a CSV file with a header row and at least one row under it.`,
    );
  }
  const textColumns = identifierColumns(rows);
  const decimalComma = delimiter === ";" && rows.some((fields) => fields.some(hasDecimalComma));
  return {
    name: fileName.replace(/\.[^.]*$/, ""),
    rows: rows.map((fields) =>
      fields.map((field, column) => (textColumns.has(column) ? field : csvCell(field, decimalComma))),
    ),
    columnWidths: [],
    frozenRows: 0,
    hidden: false,
  };
}

function parse(text: string, fileName: string): { lines: string[][]; delimiter: string } {
  const declared = /^sep=(.)\r?\n/i.exec(text); // Excel's way to say the separator
  const table = declared ? text.slice(declared[0].length) : text;
  const delimiter = declared?.[1] ?? delimiterOf(table);
  const { data, errors } = Papa.parse<string[]>(table, { delimiter });
  const unclosed = errors.find(({ code }) => code === "MissingQuotes");
  if (unclosed) {
    throw new FileError(
      `${fileName}, row ${(unclosed.row ?? 0) + 1}: a quotation mark is opened and never closed. Close or remove it, then open the file again.`,
    );
  }
  return { lines: data, delimiter };
}

/**
 * The separator that the header has most of. Later rows do not say: commas stand in numbers there. Of equally
 * many, the one that is rarer in text.
 */
function delimiterOf(text: string): string {
  const header = /\S[^\r\n]*/.exec(text.replace(/"[^"]*"/g, ""))?.[0] ?? "";
  const count = (delimiter: string) => header.split(delimiter).length;
  return ["\t", ";"].reduce(
    (best, each) => (count(each) > 1 && count(each) >= count(best) ? each : best),
    ",",
  );
}

function trimBlankRows(rows: string[][]): string[][] {
  let count = rows.length;
  while (count > 0 && rows[count - 1]!.every((field) => field.trim() === "")) count -= 1;
  return rows.slice(0, count);
}

function identifierColumns(rows: readonly string[][]): Set<number> {
  const columns = new Set<number>();
  for (const fields of rows) {
    for (const [column, field] of fields.entries()) {
      if (looksLikeIdentifier(field.trim())) columns.add(column);
    }
  }
  return columns;
}
