import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { FileError, type FileSheet, type FileWorkbook } from "../files/fileWorkbook.js";
import { openFile } from "../files/openFile.js";
import { withFreeNames } from "../files/sheetNames.js";

/**
 * The sheets of the files at these paths as one workbook, named after the first; null for no paths.
 *
 * @throws {FileError} if one cannot be opened, with a sentence for the person
 */
export async function openPaths(paths: readonly string[]): Promise<FileWorkbook | null> {
  if (paths.length === 0) return null;
  const sheets: FileSheet[] = [];
  for (const path of paths) sheets.push(...(await openFile(basename(path), await readPath(path))));
  return { name: basename(paths[0]!).replace(/\.[^.]*$/, ""), sheets: withFreeNames(sheets) };
}

async function readPath(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === "ENOENT" ? "there is no such file" : "it cannot be read";
    throw new FileError(`${path} was not opened: ${reason}. Check the path and try again.`);
  }
}
