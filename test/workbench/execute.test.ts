import { describe, expect, it } from "vitest";
import { type CallKind, callFunction } from "../../workbench/runtime/execute.js";

const returning = (expression: string, kind: CallKind, args: unknown[] = []) =>
  callFunction(`function test(a, b) { return ${expression}; }`, "test", args, {}, { kind });

describe("a call from google.script.run", () => {
  it("brings JSON there and back", () => {
    const request = { rows: [[1, "a", true, null]], empty: {} };
    expect(returning("{ got: a, also: b }", "server", [request, "x"])).toEqual({ got: request, also: "x" });
  });

  it("gives null for a function that returns nothing", () => {
    expect(returning("undefined", "server")).toBeNull();
  });

  it("hands over a copy", () => {
    const code = "const kept = { a: 1 }; function test() { return kept; }";
    expect(callFunction(code, "test", [], {}, { kind: "server" })).toEqual({ a: 1 });
  });

  it.each([
    ["new Date(0)", "there is a Date."],
    ["[1, { when: new Date(0) }]", "there is a Date at [1].when."],
    ["{ rows: [[undefined]] }", "there is undefined at rows[0][0]."],
    ["{ chance: 0 / 0 }", "there is NaN at chance."],
    ["1 / 0", "there is Infinity."],
    ["{ run() {} }", "there is a function at run."],
    ["new Map()", "there is a Map."],
    ["new Float64Array(2)", "there is a Float64Array."],
    ["{ list: new (class Plan {})() }", "there is a Plan at list."],
    ["(() => { const a = {}; a.a = a; return a; })()", "there is a circle at a."],
    ["Promise.resolve(1)", "there is a Promise."],
  ])("refuses to return %s", (expression, message) => {
    expect(() => returning(expression, "server")).toThrow(`cannot carry the result of test: ${message}`);
  });

  it("refuses an argument that does not cross, before the function runs", () => {
    expect(() => returning("1", "server", [1, [new Date(0)]])).toThrow(
      "cannot carry argument 2 of test: there is a Date at [0]",
    );
  });

  it("lets the same object stand in two places", () => {
    expect(returning("(() => { const a = [1]; return [a, a]; })()", "server")).toEqual([[1], [1]]);
  });

  it("refuses private functions", () => {
    expect(() => callFunction("function read_() {}", "read_", [], {}, { kind: "server" })).toThrow(
      "google.script.run cannot call read_: names that end in _ are private.",
    );
  });

  it("says which function there is not", () => {
    expect(() => callFunction("", "plannerRead", [], {}, { kind: "server" })).toThrow(
      "Script function not found: plannerRead",
    );
  });
});

describe("a custom function", () => {
  it.each([
    ["1.5", 1.5],
    ["'text'", "text"],
    ["''", ""],
    ["false", false],
    [
      "[[1, 'a'], [2, '']]",
      [
        [1, "a"],
        [2, ""],
      ],
    ],
    ["[[a, b]]", [[3, "x"]]],
  ])("may return %s", (expression, expected) => {
    expect(returning(expression, "custom-function", [3, "x"])).toEqual(expected);
  });

  it("may return a Date", () => {
    expect(returning("new Date(0)", "custom-function")).toEqual(new Date(0));
  });

  it.each([
    ["0 / 0", "test returned NaN, which a cell cannot hold."],
    ["1 / 0", "test returned Infinity, which a cell cannot hold."],
    ["null", "test returned null, which a cell cannot hold."],
    ["undefined", "test returned undefined, which a cell cannot hold."],
    ["({})", "test returned an object, which a cell cannot hold."],
    ["[]", "test returned a list without rows."],
    ["[[]]", "test returned a row without cells: row 1."],
    ["[1, 2]", "test returned a list whose item 1 is not a row."],
    ["[[1, 2], [3]]", "test returned rows of different lengths: row 1 has 2 cells, row 2 has 1."],
    ["[[1], [0 / 0]]", "test returned NaN in row 2, column 1, which a cell cannot hold."],
  ])("may not return %s", (expression, message) => {
    expect(() => returning(expression, "custom-function")).toThrow(message);
  });

  it("keeps the message of its error", () => {
    const code = `function test() { throw new Error("price must be above 0; it is -1."); }`;
    expect(() => callFunction(code, "test", [], {}, { kind: "custom-function" })).toThrow(
      "price must be above 0; it is -1.",
    );
  });
});
