import { describe, expect, it } from "vitest";
import { freeName, widthOf } from "../../src/sheets/sheetWriter.js";

describe("freeName", () => {
  it("puts a number behind a taken name, case aside, and tidies spaces", () => {
    expect(freeName(" Plan \n A ", ["plan a", "PLAN A (2)"])).toBe("Plan A (3)");
    expect(freeName(" ", [])).toBe("Shopcast");
  });

  it("takes out what the name of a sheet in .xlsx may not have", () => {
    expect(freeName("Scenario: 满300/减50 [A/B] 2026/11/11?", [])).toBe("Scenario 满300 减50 A B 2026 11 11");
  });

  it("keeps within 100 characters", () => {
    const long = "x".repeat(300);
    expect(freeName(long, [freeName(long, [])]).length).toBeLessThanOrEqual(100);
  });
});

describe("widthOf", () => {
  it("is that of the widest row, also among more rows than a call takes arguments", () => {
    expect(widthOf([...new Array<string[]>(300_000).fill(["x"]), ["x", "y", "z"]])).toBe(3);
    expect(widthOf([])).toBe(0);
  });
});
