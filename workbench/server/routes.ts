import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { FileError, type FileWorkbook } from "../files/fileWorkbook.js";
import type { FirstWorkbook } from "../files/keptWorkbook.js";
import { openFile } from "../files/openFile.js";
import { writeXlsx } from "../files/writeXlsx.js";
import { readDist } from "../plain/readDist.js";
import { mayEnter, readBody, securityHeaders } from "./guard.js";
import { isKeptWorkbook, type WorkbookStore } from "./workbookStore.js";

export interface WorkbenchParts {
  readonly dist: string;
  readonly buildFolder: string;
  readonly project: string;
  readonly store: WorkbookStore;
  /** What a page begins with as long as nothing is kept. */
  readonly first: FileWorkbook;
}

interface Reply {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Changes with the body; a browser that has this version keeps it, and its compiled form. */
  readonly version?: string;
}

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};
const pageFiles = ["main.js", "main.css", "scriptWorker.js", "sidebarShim.js"];
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbench's server: a fixed list of routes, so that no path of a request ever names a file. */
export function createWorkbenchServer(parts: WorkbenchParts): Server {
  const routes = routesOf(parts);
  return createServer(async (request, response) => {
    // Taken apart by hand: `//` is an address that anybody may ask for and that is no URL.
    const [path, query] = (request.url ?? "/").split("?");
    try {
      if (!mayEnter(request)) return send(response, refusal(403, "The workbench answers its own page only."));
      const route = routes.get(`${request.method} ${path}`);
      const reply = route
        ? await route(request, new URLSearchParams(query))
        : refusal(404, "There is nothing at this address.");
      if (reply.version && request.headers["if-none-match"] === reply.version) response.writeHead(304).end();
      else send(response, reply);
    } catch (error) {
      const message = (error as Error).message;
      send(response, refusal(error instanceof FileError ? 422 : 500, message));
    }
  });
}

type Route = (request: IncomingMessage, query: URLSearchParams) => Promise<Reply> | Reply;

function routesOf({ dist, buildFolder, project, store, first }: WorkbenchParts): Map<string, Route> {
  const routes = new Map<string, Route>();
  routes.set("GET /", () => file(join(project, "workbench/page/index.html")));
  for (const name of pageFiles) routes.set(`GET /page/${name}`, () => file(join(buildFolder, name)));
  routes.set("GET /add-on", () => json(builtAddOn(dist)));
  routes.set("GET /workbook", async () => {
    const kept = await store.read();
    const begin: FirstWorkbook = kept
      ? { from: "kept", kept: JSON.parse(kept) }
      : { from: "files", workbook: first };
    return json(begin);
  });
  routes.set("PUT /workbook", async (request) => {
    const kept = new TextDecoder().decode(await readBody(request));
    if (!isKeptWorkbook(kept)) return refusal(400, "This is no workbook of the workbench.");
    await store.write(kept);
    return json(null);
  });
  routes.set("POST /open", async (request, query) => {
    return json(await openFile(query.get("name") ?? "", await readBody(request)));
  });
  routes.set("POST /xlsx", async (request) => {
    const workbook = JSON.parse(new TextDecoder().decode(await readBody(request))) as FileWorkbook;
    return { type: xlsxType, body: await writeXlsx(workbook) };
  });
  return routes;
}

/** As it is now, so that a rebuilt add-on needs only a reload of the page. */
function builtAddOn(dist: string): Record<string, string> {
  const files = existsSync(dist) ? readDist(dist) : {};
  const missing = ["Code.js", "appsscript.json"].filter((name) => !(name in files));
  if (missing.length === 0) return files;
  throw new FileError(
    `The add-on is not built: dist has no ${missing.join(" and no ")}. Run "npm run build", then reload this page.`,
  );
}

function json(value: unknown): Reply {
  return { type: "application/json", body: JSON.stringify(value) };
}

async function file(path: string): Promise<Reply> {
  const { mtimeMs, size } = await stat(path);
  return { type: contentTypes[extname(path)]!, body: await readFile(path), version: `"${mtimeMs}-${size}"` };
}

function refusal(status: number, error: string): Reply {
  return { ...json({ error }), status };
}

function send(response: ServerResponse, { status = 200, type, body, version }: Reply): void {
  response.writeHead(status, {
    ...securityHeaders(type),
    "Content-Type": type,
    "Cache-Control": version ? "no-cache" : "no-store",
    ...(version && { ETag: version }),
  });
  response.end(body);
}
