import { describe, expect, it } from "vitest";
import { sampleShop } from "../../src/planning/sample/sampleShop.js";
import { readCommandLine, usage } from "../../workbench/start/commandLine.js";
import { planReport } from "../../workbench/start/planReport.js";
import { fileWorkbook, planningWorkbook } from "../../workbench/start/workbooks.js";
import { planOf, priceChange } from "../planning/plans.js";

/** What the planner sees of one sheet with these rows. */
function seen(rows: Parameters<typeof planningWorkbook>[0]["sheets"][number]["rows"]) {
  const sheet = { name: "a", rows, columnWidths: [], frozenRows: 0, hidden: false };
  return planningWorkbook({ name: "file", sheets: [sheet] }).sheets[0].values;
}

describe("what the planner sees of a file", () => {
  it("has dates where a format shows days, and numbers under formats that only look like it", () => {
    const cell = (numberFormat: string, value = 46_337) => ({ value, numberFormat });
    const formats = [cell("yyyy/m/d"), cell("#,##0_);[Red](#,##0)"), cell("[$USD] 0"), cell('0 "days"')];
    expect(seen([formats])).toEqual([[{ date: "2026-11-11" }, 46_337, 46_337, 46_337]]);
    expect(seen([[cell("yyyy-mm-dd", 1e12)]])).toEqual([[1e12]]);
  });

  it("is rectangular, also in a file of more rows than a call takes arguments", () => {
    const values = seen([["a", "b"], ...new Array<string[]>(300_000).fill(["x"])]);
    expect(values).toHaveLength(300_001);
    expect(values.at(-1)).toEqual(["x", ""]);
  });
});

describe("the sample shop as the workbench opens it", () => {
  const { workbook, sheets } = sampleShop();
  const file = fileWorkbook("Sample shop", sheets);

  it("has its header in bold, its prices with their currency, its weeks as dates", () => {
    const [products, sales] = file.sheets.map(({ rows }) => rows);
    expect(products[0][0]).toEqual({ value: "SKU", style: { bold: true } });
    expect(products[1].slice(3, 5)).toEqual([
      { value: 129, numberFormat: "¥#,##0.00" },
      { value: 57.5, numberFormat: "¥#,##0.00" },
    ]);
    expect(sales[1][0]).toEqual({ value: 45_663, numberFormat: "yyyy-mm-dd" }); // 2025-01-06
  });

  it("is the same to the planner", () => {
    expect(planningWorkbook(file).sheets).toEqual(workbook.sheets);
  });
});

describe("the report of a plan", () => {
  const plan = planOf({ run: { trials: 64 } });

  it("compares with today where something is decided, and only there", () => {
    const decided = planOf({
      run: { trials: 64 },
      decisions: { prices: [priceChange(-0.1)] },
    });
    expect(planReport(decided)).toMatch(/profit of this plan .*\n +profit of today's .*\n +difference +¥/);
    expect(planReport(plan)).not.toMatch(/difference|today's/);
    expect(planReport(plan)).toMatch(/\n +profit +P10 ¥/);
  });

  it("says what matters where no assumption does, and counts one product as one", () => {
    expect(planReport(plan)).toMatch(
      /what matters most +chance from week to week\n.* 64 trials of 1 product × 13/,
    );
  });
});

describe("the command line", () => {
  it("takes files and options in any order", () => {
    const read = readCommandLine(["a.csv", "--port", "5000", "b.xlsx", "--once"]);
    expect(read).toEqual({ files: ["a.csv", "b.xlsx"], once: true, port: 5000 });
  });

  it("says what there is instead of an option that there is not", () => {
    expect(() => readCommandLine(["--prot"])).toThrow(`There is no option --prot. What there is:\n${usage}`);
  });

  it.each([["0"], ["65536"], ["80.5"], ["abc"]])("refuses port %s", (port) => {
    expect(() => readCommandLine(["--port", port])).toThrow(
      `--port must be followed by a whole number from 1 to 65535; it is ${port}.`,
    );
  });
});
