import { readFile } from "node:fs/promises";
import type { Server } from "node:http";
import { basename, join, relative, resolve } from "node:path";
import { FileError, type FileSheet, type FileWorkbook } from "../files/fileWorkbook.js";
import { openFile } from "../files/openFile.js";
import { withFreeNames } from "../files/sheetNames.js";
import { listenOnFreePort } from "./listen.js";
import { bundlePage } from "./pageBundle.js";
import { createWorkbenchServer } from "./routes.js";
import { isKeptWorkbook, type WorkbookStore, workbookStore } from "./workbookStore.js";

export interface ServeOptions {
  /** Folder of the built add-on. */
  readonly dist: string;
  /** .csv and .xlsx files that become the sheets of a new workbook. */
  readonly files?: readonly string[];
  /** The port wanted; where it is taken, the next free one is. */
  readonly port: number;
  /** Where the workbook is kept between starts. */
  readonly stateFile: string;
  /** Shown where neither files are given nor a workbook is kept. */
  readonly sample?: FileWorkbook;
  /** Folder of the project, with the page's sources; by default the current one. */
  readonly project?: string;
}

export interface Workbench {
  readonly url: string;
  readonly port: number;
  /** What the person should know of the start: a port taken, a state file set aside. */
  readonly messages: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves the workbench on 127.0.0.1.
 *
 * @throws {FileError} if a given file cannot be opened, with a sentence for the person
 */
export async function serve(options: ServeOptions): Promise<Workbench> {
  const project = resolve(options.project ?? ".");
  const buildFolder = join(project, ".workbench/build");
  const messages: string[] = [];
  const store = workbookStore(resolve(options.stateFile));
  const opened = await openFiles(options.files ?? []);
  await bundlePage(project, buildFolder);
  if (opened) await setAside(store, messages, "The workbook of the last start");
  else await setAsideIfBroken(store, messages);
  const first = opened ?? options.sample ?? emptyWorkbook;
  const server = createWorkbenchServer({ dist: resolve(options.dist), buildFolder, project, store, first });
  const port = await listenOnFreePort(server, options.port);
  if (port !== options.port) messages.push(`Port ${options.port} is taken; the workbench uses ${port}.`);
  return { url: `http://127.0.0.1:${port}/`, port, messages, close: () => close(server) };
}

const emptyWorkbook: FileWorkbook = {
  name: "Workbook",
  sheets: [{ name: "Sheet1", rows: [], columnWidths: [], frozenRows: 0, hidden: false }],
};

async function openFiles(paths: readonly string[]): Promise<FileWorkbook | null> {
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

async function setAsideIfBroken(store: WorkbookStore, messages: string[]): Promise<void> {
  const json = await store.read();
  if (json !== null && !isKeptWorkbook(json))
    await setAside(store, messages, "The kept workbook cannot be read; it");
}

async function setAside(store: WorkbookStore, messages: string[], what: string): Promise<void> {
  const aside = await store.setAside();
  if (aside) messages.push(`${what} is set aside as ${relative("", aside)}.`);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
