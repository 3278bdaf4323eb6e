import { readFile, rename } from "node:fs/promises";
import type { KeptWorkbook } from "../files/keptWorkbook.js";
import { replaceFile } from "./replaceFile.js";

/** The workbook kept between starts, in one JSON file. */
export interface WorkbookStore {
  /** The kept workbook as JSON, null where there is none. */
  read(): Promise<string | null>;
  /** Replaces it as a whole: a reader sees the old or the new one, never half of either. */
  write(json: string): Promise<void>;
  /** Moves it out of the way under another name and says under which; null where there is none. */
  setAside(): Promise<string | null>;
}

export function workbookStore(stateFile: string): WorkbookStore {
  let lastWrite: Promise<void> = Promise.resolve();

  return {
    async read() {
      return await readFile(stateFile, "utf8").catch(nullIfMissing);
    },
    write(json) {
      lastWrite = lastWrite.catch(() => undefined).then(() => replaceFile(stateFile, json));
      return lastWrite;
    },
    async setAside() {
      const moment = new Date().toISOString().replace(/[:.]/g, "-");
      const aside = stateFile.replace(/(\.json)?$/, `-${moment}.json`);
      return await rename(stateFile, aside).then(() => aside, nullIfMissing);
    },
  };
}

/** Whether a text is a kept workbook of a version this workbench understands. */
export function isKeptWorkbook(json: string): boolean {
  try {
    const kept = JSON.parse(json) as Partial<KeptWorkbook> | null;
    return kept?.version === 1 && !!kept.snapshot && !!kept.properties && Array.isArray(kept.charts);
  } catch {
    return false;
  }
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
