import { FileError, type FileSheet } from "./fileWorkbook.js";
import { readCsv } from "./readCsv.js";
import { readXlsx } from "./readXlsx.js";

/**
 * The sheets of a .csv or .xlsx file.
 *
 * @throws {FileError} with a sentence that names the file, what is wrong and what to do
 */
export async function openFile(fileName: string, bytes: Uint8Array): Promise<FileSheet[]> {
  const extension = /\.[^.]+$/.exec(fileName)?.[0].toLowerCase() ?? "";
  if ([".csv", ".tsv", ".txt"].includes(extension)) return [readCsv(bytes, fileName)];
  if (extension === ".xlsx") return readXlsx(bytes, fileName);
  throw new FileError(
    `${fileName} is neither .csv nor .xlsx. Save it as one of these in your spreadsheet program, then open that file.`,
  );
}
