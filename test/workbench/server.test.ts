import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listenOnFreePort } from "../../workbench/server/listen.js";
import { openPaths } from "../../workbench/server/openPaths.js";
import { createWorkbenchServer } from "../../workbench/server/routes.js";
import { workbookStore } from "../../workbench/server/workbookStore.js";

const kept = {
  version: 1,
  snapshot: {},
  charts: [],
  properties: { document: {}, user: {}, script: {} },
  userLocale: "en",
};
const first = { name: "Book", sheets: [] };

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

describe("the workbench's server", () => {
  let folder: string;
  let port: number;
  let server: ReturnType<typeof createWorkbenchServer>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "server-"));
    await writeFile(join(folder, "main.js"), "1");
    const store = workbookStore(join(folder, "kept", "workbook.json"));
    server = createWorkbenchServer({
      dist: join(folder, "dist"),
      buildFolder: folder,
      project: ".",
      store,
      first,
    });
    port = await listenOnFreePort(server, 0);
  });
  afterAll(async () => {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  });

  /** Unlike fetch, this sends any path and any Host as they are. */
  function ask(path: string, { method = "GET", headers = {}, body = "" } = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          resolve({
            status: response.statusCode!,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          });
        });
      });
      sent.on("error", reject);
      sent.end(body);
    });
  }

  it("isolates its pages, lets nothing load from outside and is framed by nobody", async () => {
    const { status, headers } = await ask("/");
    expect(status).toBe(200);
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["cross-origin-embedder-policy"]).toBe("require-corp");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(headers["content-security-policy"]).toMatch(
      /default-src 'self' blob: data:.*frame-ancestors 'none'/,
    );
  });

  it("answers under its loopback names only, and no page of another site", async () => {
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
      expect((await ask("/workbook", { headers: { host } })).status).toBe(200);
    }
    for (const headers of [
      { host: `evil.example:${port}` },
      { host: "127.0.0.1" },
      { origin: "http://evil.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
    ]) {
      expect((await ask("/workbook", { headers })).status).toBe(403);
    }
  });

  it("gives out no file but its own, whatever the path", async () => {
    for (const path of [
      "/page/../../package.json",
      "/page/%2e%2e%2fpackage.json",
      "/page/inputs.json",
      "//etc/passwd",
      "//",
      "/%",
      "*",
      "/etc/passwd",
    ]) {
      expect((await ask(path)).status).toBe(404);
    }
    expect((await ask("/page/main.js")).text).toBe("1");
  });

  it("spares a browser what it has already", async () => {
    const etag = String((await ask("/page/main.js")).headers.etag);
    expect((await ask("/page/main.js", { headers: { "if-none-match": etag } })).status).toBe(304);
  });

  it("begins with the given workbook, then gives back what was kept", async () => {
    expect(JSON.parse((await ask("/workbook")).text)).toEqual({ from: "files", workbook: first });
    const body = JSON.stringify(kept);
    expect((await ask("/workbook", { method: "PUT", body })).status).toBe(200);
    expect(JSON.parse((await ask("/workbook")).text)).toEqual({ from: "kept", kept });
  });

  it("keeps nothing that is no workbook", async () => {
    const without = (part: string) => JSON.stringify({ ...kept, [part]: null });
    const broken = ["version", "snapshot", "charts", "properties"].map(without);
    for (const body of ["", "{", "null", ...broken]) {
      expect((await ask("/workbook", { method: "PUT", body })).status).toBe(400);
    }
    expect(JSON.parse((await ask("/workbook")).text)).toEqual({ from: "kept", kept });
  });

  it("says so where no port is left, and how to choose one", async () => {
    const taken = createServer();
    const wanted = await listenOnFreePort(taken, 65_535).catch(() => 65_535);
    await expect(listenOnFreePort(createServer(), wanted)).rejects.toThrow(
      "Ports 65535 to 65535 are all taken. End another server, or choose a port: npm start -- --port 8000.",
    );
    taken.close();
  });

  it("says that the add-on is not built, and how to build it", async () => {
    const { status, text } = await ask("/add-on");
    expect(status).toBe(422);
    expect(JSON.parse(text).error).toBe(
      'The add-on is not built: dist has no Code.js and no appsscript.json. Run "npm run build", then reload this page.',
    );
  });

  it("opens files and says what is wrong with broken ones", async () => {
    const opened = await ask("/open?name=a.csv", { method: "POST", body: "n\n1" });
    expect(JSON.parse(opened.text)).toMatchObject([{ name: "a", rows: [["n"], [1]] }]);
    const broken = await ask("/open?name=%E8%AE%A1%E5%88%92.xlsx", { method: "POST", body: "no zip" });
    expect(broken.status).toBe(422);
    expect(JSON.parse(broken.text).error).toMatch(/^计划\.xlsx cannot be read/);
  });
});

describe("openPaths", () => {
  it("says which file is not there", async () => {
    await expect(openPaths(["/nowhere/sales.csv"])).rejects.toThrow(
      "/nowhere/sales.csv was not opened: there is no such file. Check the path and try again.",
    );
  });
});
