import { describe, expect, it } from "vitest";
import { InputError } from "../../src/domain/check.js";
import { dayNumber } from "../../src/math/dayNumber.js";
import { rowByRow, wholeRange } from "../../src/sheets/answer.js";
import { day, flag, number, text, word } from "../../src/sheets/cellReaders.js";
import type { Cells } from "../../src/sheets/cells.js";
import { list } from "../../src/sheets/listReaders.js";
import { matrix, numbers, rowSeries, series, table } from "../../src/sheets/rangeReaders.js";
import type { Reader } from "../../src/sheets/readers.js";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]) as Cells;
/** What a reader makes of an argument, seen through a function that hands it back. */
function read(reader: Reader): unknown {
  let seen: unknown;
  wholeRange("READ", { it: reader }, {}, (value: unknown) => {
    seen = value;
    return 0;
  });
  return seen;
}

describe("single cells", () => {
  it("reads words whatever their case, and lists the known ones for another", () => {
    expect(read(word(" Normal ", "normal", "poisson"))).toBe("normal");
    expect(() => read(word("gamma", "normal", "poisson"))).toThrow(
      'READ: it must be one of "normal", "poisson"; it is "gamma".',
    );
  });

  it("reads TRUE and FALSE, as cells and as text", () => {
    expect([read(flag(true)), read(flag("false")), read(flag(1))]).toEqual([true, false, true]);
    expect(() => read(flag("maybe"))).toThrow('READ: it must be TRUE or FALSE; it is "maybe".');
  });

  it("reads a day from a date cell, a serial number and ISO text, without its time", () => {
    const singlesDay = dayNumber({ year: 2026, month: 11, day: 11 });
    const cells = [new Date(2026, 10, 11), new Date(2026, 10, 11, 23, 59), 46_337, 46_337.9, "2026-11-11"];
    for (const cell of [...cells, "2026-11-11T08:00"]) expect(read(day(cell))).toBe(singlesDay);
    for (const cell of ["11.11.2026", "2026-02-30", "2026-13-01", "soon", true]) {
      expect(() => read(day(cell))).toThrow("READ: it must be a date such as 2026-11-11; it is ");
    }
    expect(read(day("2024-02-29"))).toBe(dayNumber({ year: 2024, month: 2, day: 29 }));
  });

  it("refuses a range where one cell is wanted", () => {
    expect(() => read(number(column(1, 2)))).toThrow(
      "READ: it must be a single cell; it is a range of 2 cells.",
    );
  });
});

describe("ranges", () => {
  it("reads a series from a column or a row, leaving off blanks around it", () => {
    expect(read(series(column("", 1, 2, "")))).toEqual([1, 2]);
    expect(read(series([[1, 2, 3]]))).toEqual([1, 2, 3]);
    expect(() => read(series(column(1, "", 2)))).toThrow("READ: it must be a number; row 2 is blank.");
    expect(() =>
      read(
        series([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toThrow("READ: it must be a single column; it has 2 rows and 2 columns.");
    expect(() => read(series(column("", "")))).toThrow("READ: it must have values; all its cells are blank.");
  });

  it("reads numbers of any shape, ignoring blanks", () => {
    expect(
      read(
        numbers([
          [1, ""],
          ["", 4],
        ]),
      ),
    ).toEqual([1, 4]);
    expect(() =>
      read(
        numbers([
          [1, 2],
          [3, "x"],
        ]),
      ),
    ).toThrow('row 2, column 2 is "x"');
  });

  it("reads each row as a series, and a single column as one", () => {
    expect(
      read(
        rowSeries([
          [1, 2],
          ["", ""],
          [3, 4],
        ]),
      ),
    ).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(read(rowSeries(column(1, 2, 3)))).toEqual([[1, 2, 3]]);
    expect(read(rowSeries([[1, 2, 3]]))).toEqual([[1, 2, 3]]);
  });

  it("reads a rectangle without gaps", () => {
    expect(
      read(
        matrix([
          [0, 1],
          [1, 0],
        ]),
      ),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(() =>
      read(
        matrix([
          [0, ""],
          [1, 0],
        ]),
      ),
    ).toThrow("row 1, column 2 is blank");
  });

  it("reads a table, with or without column names above, and names the cell it cannot read", () => {
    const modes = (cells: Cells) => table(cells, { name: text, cost: number, "limit?": number });
    const records = [
      { name: "van", cost: 5 },
      { name: "7", cost: 6, limit: 2 },
    ];
    const body = [
      ["van", 5, ""],
      ["", "", ""],
      [7, 6, 2],
    ];
    expect(read(modes(body))).toEqual(records);
    expect(read(modes([["name", "cost", "limit"], ...body]))).toEqual(records);
    expect(read(modes([["van", 5]]))).toEqual([{ name: "van", cost: 5 }]);
    expect(() =>
      read(
        modes([
          ["van", 5, 1],
          ["bike", "y", 1],
        ]),
      ),
    ).toThrow('it: cost must be a number; row 2 is "y".');
    expect(() => read(modes([["van"]]))).toThrow("it must have the columns name, cost, [limit]; it has 1.");
  });
});

describe("lists", () => {
  const spend = (budgets: Cells, shares: Cells, minimum: Cells) =>
    wholeRange(
      "SPEND",
      { budgets: list(budgets), shares: list(shares) },
      { minimum: list(minimum) },
      (all: number[], each: number[], least?: (number | undefined)[]) => {
        const bad = each.findIndex((share) => share > 1);
        if (bad >= 0) throw new InputError("shares", "must be at most 1", each[bad], bad);
        return all.map((budget, k) => Math.max(budget * each[k], least?.[k] ?? 0));
      },
    );

  it("are read together: single values repeated, blank rows left out", () => {
    expect(spend(column(10, "", 20), 0.5, "")).toEqual([[5], [10]]);
    expect(spend(column(10, 20), column(0.1, 0.2), column("", 7))).toEqual([[1], [7]]);
  });

  it("refuse a half-blank row, different lengths, and name the row of a value that a method refuses", () => {
    expect(() => spend(column(10, 20), column(0.1, ""), "")).toThrow(
      "SPEND: shares must be a number; row 2 is blank.",
    );
    expect(() => spend(column(10, 20, 30), column(0.1, 0.2), "")).toThrow("budgets has 3 and shares has 2");
    expect(() => spend(column("", 10, 20), column("", 0.1, 2), "")).toThrow(
      "SPEND: shares must be at most 1; row 3 is 2.",
    );
  });
});

describe("tables that come back", () => {
  it("have the keys of the method's object as header, a row per input row", () => {
    const policy = (demand: number) => ({ reorderPoint: demand, orderQuantity: 2 * demand });
    const header = ["reorder_point", "order_quantity"];
    expect(rowByRow("POLICY", { demand: 3 }, {}, policy)).toEqual([header, [3, 6]]);
    expect(rowByRow("POLICY", { demand: column(3, "", 4) }, {}, policy)).toEqual([
      header,
      [3, 6],
      ["", ""],
      [4, 8],
    ]);
    expect(wholeRange("POLICY", { demand: 3 }, {}, policy)).toEqual([header, [3, 6]]);
  });

  it("come from a list of objects, or from a header and rows of their own", () => {
    const ranks = (values: number[]) => values.map((value, k) => ({ rank: k + 1, value }));
    expect(wholeRange("RANK", { values: numbers(column(5, 6)) }, {}, ranks)).toEqual([
      ["rank", "value"],
      [1, 5],
      [2, 6],
    ]);
    const cohort = () => ({
      header: ["cohort", "0", "1"],
      rows: [
        ["1997-01", 1, null],
        ["1997-02", 1],
      ],
    });
    expect(wholeRange("COHORT", { x: 1 }, {}, cohort)).toEqual([
      ["cohort", "0", "1"],
      ["1997-01", 1, ""],
      ["1997-02", 1, ""],
    ]);
  });

  it("never show a number that a cell cannot hold", () => {
    const sentence =
      "BIG: the numbers are too large or too small to compute with. Use a larger or smaller unit.";
    expect(() => rowByRow("BIG", { x: 1 }, {}, () => Infinity)).toThrow(sentence);
    expect(() => wholeRange("BIG", { x: 1 }, {}, () => [1, Number.NaN])).toThrow(sentence);
  });
});
