import { beforeEach, describe, expect, it } from "vitest";
import type { HostCalls } from "../../workbench/host.js";
import { type BufferedHost, createBufferedHost } from "../../workbench/page/bufferedHost.js";

const range = { sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 };
const value = { range, patch: { values: [[1]] } };
const look = { range, patch: { style: { bold: true } } };

describe("the host as a worker sees it", () => {
  let host: BufferedHost;
  let seen: string[];

  beforeEach(() => {
    seen = [];
    host = createBufferedHost(
      <K extends keyof HostCalls>(name: K) => {
        seen.push(name);
        return {} as HostCalls[K]["reply"];
      },
      (writes) => seen.push(`${writes.length} writes`),
    );
  });

  it("sends writes together, before the call that could see them", () => {
    host.call("write", value);
    host.call("write", look);
    expect(seen).toEqual([]);
    host.call("read", range);
    expect(seen).toEqual(["2 writes", "read"]);
  });

  it("sends what is left at the end of an execution, once", () => {
    host.call("write", value);
    host.finish();
    host.finish();
    expect(seen).toEqual(["1 writes"]);
  });

  it("asks for the workbook's state again after values, not after looks or reading", () => {
    host.call("workbook", null);
    host.call("write", look);
    host.call("workbook", null);
    host.call("read", range);
    host.call("workbook", null);
    expect(seen).toEqual(["workbook", "1 writes", "read"]);
    host.call("write", value);
    host.call("workbook", null);
    expect(seen.slice(3)).toEqual(["1 writes", "workbook"]);
  });

  it("asks for the state again after any other call, and in the next execution", () => {
    host.call("workbook", null);
    host.call("deleteSheet", { sheetId: 0 });
    host.call("workbook", null);
    host.finish();
    host.call("workbook", null);
    expect(seen).toEqual(["workbook", "deleteSheet", "workbook", "workbook"]);
  });
});
