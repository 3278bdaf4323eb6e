import { describe, expect, it } from "vitest";
import { rowByRow, wholeRange } from "../../src/sheets/answer.js";
import type { Cells } from "../../src/sheets/cells.js";
import { ascending, fullSeries, listWithGaps, seriesToDate } from "../../src/sheets/seriesReaders.js";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]) as Cells;
const shown = (values: readonly unknown[]) => values.map(String).join(" ");

describe("a series from its first cell on", () => {
  const FULL = (a: Cells) => wholeRange("FULL", { a: fullSeries(a) }, {}, shown);
  const TO_DATE = (a: Cells) => wholeRange("TO_DATE", { a: seriesToDate(a) }, {}, shown);

  it("leaves off the blank cells after it, or keeps them as periods to come", () => {
    expect(FULL(column(1, "2", "", ""))).toBe("1 2");
    expect(TO_DATE(column(1, "2", "", ""))).toBe("1 2 null null");
    expect(TO_DATE([[1, 2, ""]])).toBe("1 2 null");
    expect(TO_DATE(7)).toBe("7");
  });

  it("names a blank cell before or within it, which would move periods", () => {
    expect(() => FULL(column("", 2))).toThrow("FULL: a must be a number; row 1 is blank.");
    expect(() => TO_DATE(column(1, "", 3, ""))).toThrow("TO_DATE: a must be a number; row 2 is blank.");
    expect(() => TO_DATE(column(1, "x"))).toThrow('TO_DATE: a must be a number; row 2 is "x".');
    expect(() => TO_DATE(column("", ""))).toThrow("TO_DATE: a must have values; all its cells are blank.");
  });
});

it("reads the blank cells of a list as absent, and leaves out blank rows", () => {
  const pairs = (a: readonly unknown[], b: readonly unknown[]) =>
    shown(a.map((each, k) => `${each}/${b[k]}`));
  const PAIRS = (a: Cells, b: Cells) =>
    wholeRange("PAIRS", { a: listWithGaps(a), b: listWithGaps(b) }, {}, pairs);
  expect(PAIRS(column(1, "", "", 4), column("", 2, "", 5))).toBe("1/undefined undefined/2 4/5");
  expect(() => PAIRS(column("x", 1), column(1, 2))).toThrow('PAIRS: a must be a number; row 1 is "x".');
});

it("sorts a range once for all rows", () => {
  const seen = new Set<unknown>();
  const smallest = (own: number, all: Float64Array) => {
    seen.add(all);
    return own - all[0];
  };
  expect(rowByRow("SMALLEST", { own: column(5, 6), all: ascending(column(3, "", 1)) }, {}, smallest)).toEqual(
    [[4], [5]],
  );
  expect(seen.size).toBe(1);
});
