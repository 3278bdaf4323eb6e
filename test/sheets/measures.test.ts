import { describe, expect, it } from "vitest";
import { measures, rowByRow, wholeRange } from "../../src/sheets/answer.js";
import { flag } from "../../src/sheets/cellReaders.js";
import type { Cells } from "../../src/sheets/cells.js";
import { beside, besideColumns, list, survey } from "../../src/sheets/listReaders.js";
import { numbers, series } from "../../src/sheets/rangeReaders.js";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]) as Cells;

describe("measures", () => {
  const parts = (a: number, b: number) => ({ theSum: a + b, theDifference: a - b });
  const PARTS = (a: Cells, b: Cells) => measures("PARTS", { a, b }, {}, parts);

  it("stands the figures of single values one below the other", () => {
    expect(PARTS(5, [[3]])).toEqual([
      ["measure", "value"],
      ["the_sum", 8],
      ["the_difference", 2],
    ]);
  });

  it("gives a row per row for ranges, and a blank for blanks", () => {
    expect(PARTS(column(5, "", 7), 3)).toEqual([
      ["the_sum", "the_difference"],
      [8, 2],
      ["", ""],
      [10, 4],
    ]);
    expect(PARTS("", "")).toBe("");
  });
});

describe("rowByRow without a required cell", () => {
  const above = (all: readonly number[], least = 0) => all.filter((value) => value > least).length;
  const ABOVE = (all: Cells, least: Cells = "") => rowByRow("ABOVE", { all: numbers(all) }, { least }, above);

  it("works once, or for each filled row of an optional range", () => {
    expect(ABOVE(column(1, 2, 3))).toBe(3);
    expect(ABOVE(column(1, 2, 3), 1)).toBe(2);
    expect(ABOVE(column(1, 2, 3), column(1, "", 2))).toEqual([[2], [""], [1]]);
  });
});

describe("columns beside a list or a series", () => {
  const joined = (all: readonly number[], rows: readonly unknown[] = []) =>
    all.map((value, k) => `${value}:${rows[k]}`);
  const WIDE = (all: Cells, rows: Cells) =>
    wholeRange("WIDE", { all: list(all) }, { rows: besideColumns(rows) }, joined);
  const MARKED = (all: Cells, marks: Cells) =>
    wholeRange("MARKED", { all: series(all), marks: beside(flag(marks)) }, {}, joined);

  it("reads several columns at the rows that are filled, check boxes as 1 and 0", () => {
    const beside = [
      [true, 4],
      ["", ""],
      [false, "6"],
    ] as Cells;
    expect(WIDE(column(10, "", 20), beside)).toEqual([["10:1,4"], ["20:0,6"]]);
    expect(WIDE(column(10, 20), column("", ""))).toEqual([["10:undefined"], ["20:undefined"]]);
  });

  it("names the cell that is blank or no number, and both heights", () => {
    const gap = [
      [1, 2],
      [3, ""],
    ] as Cells;
    expect(() => WIDE(column(1, 2), gap)).toThrow("WIDE: rows must be a number; row 2, column 2 is blank.");
    expect(() => WIDE(column(1, 2, 3), gap)).toThrow(
      "WIDE: ranges must have the same number of rows; all has 3 and rows has 2.",
    );
  });

  it("reads a column of marks, blank ones included", () => {
    expect(MARKED(column(1, 2, 3), column(true, "", 0))).toEqual([["1:true"], ["2:undefined"], ["3:false"]]);
  });
});

describe("survey", () => {
  const counted = (a: readonly unknown[], b: readonly unknown[]) =>
    [a, b].map((each) => each.filter(Boolean).length);
  const COUNTED = (a: Cells, b: Cells) => wholeRange("COUNTED", { a: survey(a), b: survey(b) }, {}, counted);

  it("lets answers be missing, and skips the row of names", () => {
    expect(COUNTED(column("first", 1, "", 3), column("second", "", "", 2))).toEqual([[2], [1]]);
  });

  it("hands a question over that nobody answered", () => {
    expect(COUNTED(column("", ""), column(1, 2))).toEqual([[0], [2]]);
  });
});
