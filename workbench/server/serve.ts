import type { Server } from "node:http";
import { join, relative, resolve } from "node:path";
import type { FileWorkbook } from "../files/fileWorkbook.js";
import { listenOnFreePort } from "./listen.js";
import { bundlePage } from "./pageBundle.js";
import { createWorkbenchServer } from "./routes.js";
import { isKeptWorkbook, type WorkbookStore, workbookStore } from "./workbookStore.js";

export interface ServeOptions {
  /** Folder of the built add-on. */
  readonly dist: string;
  /** A new workbook to show, from files; the kept one is set aside. */
  readonly opened?: FileWorkbook | null;
  /** The port wanted; where it is taken, the next free one is. */
  readonly port: number;
  /** Where the workbook is kept between starts. */
  readonly stateFile: string;
  /** Shown where nothing was opened and no workbook is kept. */
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

/** Serves the workbench on 127.0.0.1. */
export async function serve(options: ServeOptions): Promise<Workbench> {
  const project = resolve(options.project ?? ".");
  const buildFolder = join(project, ".workbench/build");
  const messages: string[] = [];
  const store = workbookStore(resolve(options.stateFile));
  await bundlePage(project, buildFolder);
  if (options.opened) await setAside(store, messages, "The workbook of the last start");
  else await setAsideIfBroken(store, messages);
  const first = options.opened ?? options.sample ?? emptyWorkbook;
  const server = createWorkbenchServer({ dist: resolve(options.dist), buildFolder, project, store, first });
  const port = await listenOnFreePort(server, options.port);
  if (port !== options.port) messages.push(`Port ${options.port} is taken; the workbench uses ${port}.`);
  return { url: `http://127.0.0.1:${port}/`, port, messages, close: () => close(server) };
}

const emptyWorkbook: FileWorkbook = {
  name: "Workbook",
  sheets: [{ name: "Sheet1", rows: [], columnWidths: [], frozenRows: 0, hidden: false }],
};

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
