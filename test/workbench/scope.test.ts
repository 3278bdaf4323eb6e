import { describe, expect, it } from "vitest";
import { callFunction } from "../../workbench/runtime/execute.js";
import { functionInFreshScope } from "../../workbench/runtime/scope.js";

const call = (code: string, globals = {}) => callFunction(code, "test", [], globals, { kind: "menu" });

describe("the scope that a script runs in", () => {
  it.each([
    ["window", "self", "document", "navigator", "location", "performance", "crypto", "caches", "indexedDB"],
    ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker", "importScripts", "postMessage"],
    [
      "setTimeout",
      "setInterval",
      "setImmediate",
      "queueMicrotask",
      "requestAnimationFrame",
      "structuredClone",
    ],
    [
      "TextEncoder",
      "TextDecoder",
      "URL",
      "URLSearchParams",
      "Blob",
      "File",
      "atob",
      "btoa",
      "AbortController",
    ],
    ["process", "Buffer", "global", "require", "module", "exports", "__dirname", "WebAssembly", "Event"],
  ])("has no %s, %s, %s nor the like", (...names) => {
    const types = call(`function test() { return [${names.map((name) => `typeof ${name}`)}]; }`);
    expect(types).toEqual(names.map(() => "undefined"));
  });

  it("covers every global of the place it runs in, whatever that is", () => {
    Object.defineProperty(globalThis, "somethingNew", { value: 1, configurable: true, enumerable: false });
    try {
      expect(call("function test() { return typeof somethingNew; }")).toBe("undefined");
    } finally {
      Reflect.deleteProperty(globalThis, "somethingNew");
    }
  });

  it("leads nowhere through globalThis and this", () => {
    const code = `const top = this; function test() { return [typeof globalThis.setTimeout, typeof top.process, globalThis === top]; }`;
    expect(call(code)).toEqual(["undefined", "undefined", true]);
  });

  it("has no arguments at the top level", () => {
    expect(call("const seen = typeof arguments; function test() { return seen; }")).toBe("undefined");
  });

  it("has the language", () => {
    const code = `function test() {
      return [new Map([[1, 2]]).get(1), JSON.stringify([1n === BigInt(1)]), Math.max(1, 2), typeof Intl, typeof Promise];
    }`;
    expect(call(code)).toEqual([2, "[true]", 2, "object", "function"]);
  });

  it("has the services given", () => {
    expect(
      call("function test() { return [Logger.name, globalThis.Logger.name]; }", { Logger: { name: "log" } }),
    ).toEqual(["log", "log"]);
  });

  it("is fresh for each execution", () => {
    const code = "var count = 0; let other = 0; function test() { return [++count, ++other]; }";
    expect([call(code), call(code)]).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it("leaves nothing behind", () => {
    call("class Shop {} const plan = 1; var sale = 2; function test() {} function other() {}");
    expect(["Shop", "plan", "sale", "test", "other"].filter((name) => name in globalThis)).toEqual([]);
    expect(call("function test() { return [typeof Shop, typeof plan, typeof sale, typeof other]; }")).toEqual(
      Array(4).fill("undefined"),
    );
  });

  it("lets a script declare names that the place has", () => {
    const code = `class Blob {} const name = "a"; let performance = 1; function fetch() { return 2; }
      function test() { return [typeof Blob, name, performance, fetch()]; }`;
    expect(call(code)).toEqual(["function", "a", 1, 2]);
  });

  it("keeps a script's strictness and its last comment", () => {
    expect(
      call(`"use strict"; function test() { return (function () { return this; })() === undefined; } // end`),
    ).toBe(true);
  });

  it("runs two scripts in turn without mixing them up", () => {
    const say = (word: string) => call(`function test() { return "${word}"; }`);
    expect([say("a"), say("b"), say("a")]).toEqual(["a", "b", "a"]);
  });
});

describe("looking up a function", () => {
  it.each(["missing", "parseInt", "Object", "1st", "a b", "test;alert", "function"])(
    "finds no %s",
    (name) => {
      expect(functionInFreshScope("function test() {}", name, {})).toBeUndefined();
    },
  );

  it("finds no service", () => {
    expect(functionInFreshScope("", "SpreadsheetApp", { SpreadsheetApp: {} })).toBeUndefined();
  });
});
