import { describe, expect, it } from "vitest";
import { InputError, mustBePositive, mustNotBeNegative } from "../../src/domain/check.js";
import { besideRows, rowByRow } from "../../src/sheets/answer.js";
import type { Cells } from "../../src/sheets/cells.js";
import { beside } from "../../src/sheets/listReaders.js";
import { rowSeries, rowTotals, series } from "../../src/sheets/rangeReaders.js";

/** Price less a discount, to try the cell rules on: `price` and `count` needed, `discount` optional. */
function bill(price: number, count: number, discount = 0): number | null {
  mustBePositive("price", price);
  if (discount >= price) throw new InputError("discount", `must be below price, ${price}`, discount);
  return count === 0 ? null : (price - discount) * count;
}
const BILL = (price: Cells, count: Cells, discount: Cells = "") =>
  rowByRow("BILL", { price, count }, { discount }, bill);

const column = (...cells: unknown[]) => cells.map((cell) => [cell]) as Cells;

describe("rowByRow", () => {
  it("answers one cell for single cells, a range of one cell included", () => {
    expect(BILL(10, 3)).toBe(30);
    expect(BILL([[10]], 3, 2)).toBe(24);
  });

  it("repeats single values and gives one column back", () => {
    expect(BILL(column(10, 20), 3)).toEqual([[30], [60]]);
    expect(BILL(column(10, 20), column(1, 2), 5)).toEqual([[5], [30]]);
  });

  it("reads a range of one row as a series", () => {
    expect(BILL([[10, 20, 30]], 1)).toEqual([[10], [20], [30]]);
  });

  it("treats blank text, null and undefined alike: the default in an optional place", () => {
    for (const blank of ["", null, undefined]) expect(BILL(10, 3, blank)).toBe(30);
    expect(BILL(column(10, 10), 3, column("", 4))).toEqual([[30], [18]]);
  });

  it("leaves a row blank whose required cells are all blank, or that has no answer", () => {
    expect(BILL(column(10, "", 20), column(1, "", 2))).toEqual([[10], [""], [40]]);
    expect(BILL(column(10, ""), 3)).toEqual([[30], [""]]);
    expect(BILL("", "")).toBe("");
    expect(BILL(10, 0)).toBe("");
  });

  it("keeps several columns rectangular, blank rows too", () => {
    const twice = (x: number) => [x, 2 * x];
    expect(rowByRow("TWICE", { x: column(1, "", 3) }, {}, twice)).toEqual([
      [1, 2],
      ["", ""],
      [3, 6],
    ]);
    expect(rowByRow("TWICE", { x: 4 }, {}, twice)).toEqual([[4, 8]]);
  });

  it("takes numbers written as text, and no other text", () => {
    expect(BILL(" 1.5e1 ", "2")).toBe(30);
    for (const text of ["ten", "1,5", "0x10", "1 2", "#N/A", "-", "."]) {
      expect(() => BILL(text, 1)).toThrow(`BILL: price must be a number; it is "${text}".`);
    }
  });

  it("names argument, rule, value and row of what it cannot take", () => {
    expect(() => BILL(column(1, 2, -5), 1)).toThrow("BILL: price must be above 0; row 3 is -5.");
    expect(() => BILL(-5, column(1, 2))).toThrow("BILL: price must be above 0; it is -5.");
    expect(() => BILL(column(9, 5), 1, 6)).toThrow(
      "BILL: discount must be below price, 5; it is 6, in row 2.",
    );
    expect(() => BILL(column(1, ""), column(1, 2))).toThrow("BILL: price must be a number; row 2 is blank.");
    expect(() => BILL(10, "")).toThrow("BILL: count must be a number; it is blank.");
    expect(() => BILL(column(1, Number.NaN), 1)).toThrow("BILL: price must be a number; row 2 is NaN.");
    expect(() => BILL(true, 1)).toThrow("BILL: price must be a number; it is TRUE.");
    expect(() => BILL(new Date(2026, 10, 11), 1)).toThrow(
      "BILL: price must be a number; it is the date 2026-11-11.",
    );
  });

  it("names both lengths of ranges that do not fit, and the shape of one that is too wide", () => {
    expect(() => BILL(column(1, 2, 3), column(1, 2))).toThrow(
      "BILL: ranges must have the same number of rows; price has 3 and count has 2.",
    );
    expect(() =>
      BILL(
        [
          [1, 2],
          [3, 4],
        ],
        1,
      ),
    ).toThrow("BILL: price must be a single column; it has 2 rows and 2 columns.");
    expect(() => BILL([], 1)).toThrow("BILL: price must have cells; the range is empty.");
    expect(() => BILL([[]], 1)).toThrow("BILL: price must have cells; the range is empty.");
  });

  it("passes on an error that is not about a value", () => {
    const broken = () => {
      throw new RangeError("a defect");
    };
    expect(() => rowByRow("BROKEN", { x: 1 }, {}, broken)).toThrow(RangeError);
  });
});

/** Price of a quantity by a price list, to try ranges on that go with every row. */
function listed(quantity: number, from: readonly number[], prices: readonly number[]): number {
  prices.forEach((price, index) => {
    mustBePositive("prices", price, index);
  });
  mustBePositive("quantity", quantity);
  return prices[from.filter((least) => least <= quantity).length - 1];
}
const LISTED = (quantity: Cells, from: Cells, prices: Cells) =>
  rowByRow("LISTED", { quantity, from: series(from), prices: series(prices) }, {}, listed);

describe("rowByRow with ranges that are read whole", () => {
  it("hands them to the method for every row", () => {
    expect(LISTED(column(5, "", 12), column(0, 10), [[3, 2]])).toEqual([[3], [""], [2]]);
    expect(LISTED(12, column(0, 10), [[3, 2]])).toBe(2);
  });

  it("names the cell in the range, or in the row", () => {
    expect(() => LISTED(column(5, 6), column(0, 10), column("", 3, -2))).toThrow(
      "LISTED: prices must be above 0; row 3 is -2.",
    );
    expect(() => LISTED(column(5, -6), column(0, 10), column(3, 2))).toThrow(
      "LISTED: quantity must be above 0; row 2 is -6.",
    );
  });
});

/** Share of each value in the total. */
function shares(values: readonly number[], unit = 1): number[] {
  values.forEach((value, index) => {
    mustBePositive("values", value, index);
  });
  mustBePositive("unit", unit);
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => (unit * value) / total);
}
const SHARE = (values: Cells, unit: Cells = "") =>
  besideRows("SHARE", { values: rowTotals(values) }, { unit }, shares);

describe("besideRows", () => {
  it("answers beside each row and leaves blank rows blank", () => {
    expect(SHARE(column(3, "", 1))).toEqual([[0.75], [""], [0.25]]);
    expect(SHARE(column(3, 1), 100)).toEqual([[75], [25]]);
    expect(SHARE([[3, 1]])).toEqual([[0.75], [0.25]]);
    expect(SHARE(7)).toEqual([[1]]);
  });

  it("adds up several columns per row, ignoring blank cells", () => {
    expect(
      SHARE([
        [1, 2],
        ["", 1],
        ["", ""],
      ]),
    ).toEqual([[0.75], [0.25], [""]]);
  });

  it("names the row in the range, blank rows counted", () => {
    expect(() => SHARE(column(3, "", -1))).toThrow("SHARE: values must be above 0; row 3 is -1.");
    expect(() => SHARE(column(3, 1), -1)).toThrow("SHARE: unit must be above 0; it is -1.");
    expect(() =>
      SHARE([
        [1, 2],
        [3, "four"],
      ]),
    ).toThrow('SHARE: values must be a number; row 2, column 2 is "four".');
  });

  it("refuses a range without numbers and an option that is a range", () => {
    expect(() => SHARE(column("", ""))).toThrow("SHARE: values must have values; all its cells are blank.");
    expect(() => SHARE(column(1, 2), column(1, 2))).toThrow(
      "SHARE: unit must be a single cell; it is a range of 2 cells.",
    );
  });
});

/** Total of each row in money, to try a column beside the rows on. */
function worth(history: readonly (readonly number[])[], price?: readonly (number | undefined)[]): number[] {
  return history.map((row, index) => {
    row.forEach((units, column) => {
      mustNotBeNegative("history", units, index, column);
    });
    return row.reduce((sum, units) => sum + units, 0) * (price?.[index] ?? 1);
  });
}
const WORTH = (history: Cells, price: Cells) =>
  besideRows("WORTH", { history: rowSeries(history) }, { price: beside(price) }, worth);

describe("a column beside the first argument", () => {
  const rows = [
    [1, 2],
    ["", ""],
    [3, 4],
  ];
  it("is read at the rows that are filled there; a single value is repeated", () => {
    expect(WORTH(rows, column(10, 99, 20))).toEqual([[30], [""], [140]]);
    expect(WORTH(rows, 2)).toEqual([[6], [""], [14]]);
    expect(WORTH(rows, column("", "", 5))).toEqual([[3], [""], [35]]);
    expect(WORTH(rows, "")).toEqual([[3], [""], [7]]);
  });

  it("must be as high", () => {
    expect(() => WORTH(rows, column(1, 2))).toThrow(
      "WORTH: ranges must have the same number of rows; history has 3 and price has 2.",
    );
  });
});

describe("a value in a row that is a series", () => {
  it("is named by row and column, and by its row where a single series stands upright", () => {
    const rows = [
      [1, 2],
      [3, -4],
    ];
    expect(() => WORTH(rows, "")).toThrow("WORTH: history must be 0 or more; row 2, column 2 is -4.");
    expect(() => WORTH(column("", 3, -4), "")).toThrow("WORTH: history must be 0 or more; row 3 is -4.");
  });
});
