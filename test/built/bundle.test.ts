import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build } from "../../scripts/build.mjs";
import { readFunctionSpecs } from "../../scripts/functionSpecs.mjs";
import { root } from "../../scripts/root.mjs";
import * as exported from "../../src/sheets/index.js";
import { code, loadBare } from "./addOn.js";

const dist = (name: string) => readFileSync(join(root, "dist", name), "utf8");

describe("dist/Code.js", () => {
  it("has exactly the exports of src/sheets/index.ts as global functions", () => {
    const globals = Object.entries(loadBare())
      .filter(([, value]) => typeof value === "function")
      .map(([name]) => name);
    expect(globals.sort()).toEqual(Object.keys(exported).sort());
  });

  it("carries the JSDoc and the parameter names that Sheets shows, directly above each function", () => {
    const text = code();
    for (const { name, jsdoc, parameters } of readFunctionSpecs(root)) {
      const names = parameters.map((parameter) => parameter.name).join(", ");
      expect(text).toContain(`${jsdoc}\nfunction ${name}(${names}) {`);
    }
    expect(text.match(/@customfunction/g)).toHaveLength(readFunctionSpecs(root).length);
  });

  it("has no syntax that the script runtime refuses: private or static fields, modules", () => {
    const withoutComments = code().replace(/\/\*[\s\S]*?\*\//g, "");
    expect(withoutComments).not.toMatch(/(?:this|\w)\.#\w|^\s*#\w+\s*[=(;]/m);
    expect(withoutComments).not.toMatch(/\bstatic\s+\w+\s*[=;]|\bstatic\s*\{/);
    expect(withoutComments).not.toMatch(/^\s*(?:import|export)\s/m);
  });

  it("loads where there is nothing but the language, and touches no service while loading", () => {
    expect(() => loadBare()).not.toThrow();
  });
});

describe("dist/", () => {
  it("asks for the open spreadsheet and the sidebar, and for nothing else", () => {
    const manifest = JSON.parse(dist("appsscript.json"));
    expect(manifest.runtimeVersion).toBe("V8");
    expect(manifest.oauthScopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ]);
  });

  it("has a sidebar that loads nothing from outside", () => {
    const page = dist("sidebar.html");
    const found = [
      /<(?:script|img|iframe|link)[^>]+(?:src|href)\s*=/i,
      /@import|\burl\(\s*["']?(?!data:)/,
      /\b(?:fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts)\s*\(/,
    ].map((pattern) => pattern.exec(page)?.[0]);
    expect(found).toEqual([undefined, undefined, undefined]);
    expect(page.includes('<script id="start" type="application/json">{}</script>')).toBe(true);
  });

  it("is the same to the byte when it is built again", async () => {
    const folder = mkdtempSync(join(tmpdir(), "shopcast-"));
    try {
      const built = await build({ outDir: folder });
      const hash = (text: string) => createHash("sha256").update(text).digest("hex");
      const names = readdirSync(folder).sort();
      expect(names).toEqual(Object.keys(built).sort());
      for (const name of names) expect(hash(readFileSync(join(folder, name), "utf8"))).toBe(hash(dist(name)));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
