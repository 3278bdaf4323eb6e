import { describe, expect, it } from "vitest";
import { besideRows, wholeRange } from "../../src/sheets/answer.js";
import { day } from "../../src/sheets/cellReaders.js";
import type { Cells } from "../../src/sheets/cells.js";
import { list, logColumn } from "../../src/sheets/listReaders.js";
import { fitted } from "../../src/sheets/rangeReaders.js";
import { content, named, texts } from "../../src/sheets/textReaders.js";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]) as Cells;
const LOG = (ids: Cells, dates: Cells, amounts: Cells = "") =>
  wholeRange(
    "LOG",
    { ids: logColumn(content(ids)), dates: logColumn(day(dates)) },
    { amounts: logColumn(amounts) },
    (who: (string | number)[], when: number[], what?: number[]) => ({
      header: ["who", "when", "what"],
      rows: who.map((id, i) => [id, when[i], what?.[i]]),
    }),
  );

describe("a log's columns", () => {
  it("are read together, dates in any form, keys as they stand, blank rows left out", () => {
    const dates = column("2026-01-05", 46027, new Date(2026, 0, 5, 13, 30), "", "2026-01-05 08:26:00");
    expect(LOG(column("小红", 17850, " a@b.cn ", "", "17850"), dates, column(1, -2, "3", "", 4))).toEqual([
      ["who", "when", "what"],
      ["小红", 20458, 1],
      [17850, 20458, -2],
      ["a@b.cn", 20458, 3],
      ["17850", 20458, 4],
    ]);
  });

  it("may have names above them, which are skipped", () => {
    const answer = [
      ["who", "when", "what"],
      ["ann", 20458, 5],
    ];
    expect(LOG(column("customer", "ann"), column("date", "2026-01-05"), column("amount", 5))).toEqual(answer);
    expect(LOG(column("顾客", "ann"), column("日期", "2026-01-05"), column("金额", 5))).toEqual(answer);
  });

  it("of text only are told from data by the names that such columns have", () => {
    const BASKETS = (ids: Cells, items: Cells) =>
      wholeRange(
        "BASKETS",
        { ids: logColumn(named(content(ids), "order_id", "订单号")), items: logColumn(content(items)) },
        {},
        (who: string[], what: string[]) => who.map((id, i) => `${id}: ${what[i]}`),
      );
    expect(BASKETS(column("Order ID", "x"), column("item", "tea"))).toEqual([["x: tea"]]);
    expect(BASKETS(column("订单号", 7), column("商品", "茶"))).toEqual([["7: 茶"]]);
    expect(BASKETS(column("x", "y"), column("tea", "cup"))).toEqual([["x: tea"], ["y: cup"]]);
  });

  it("name the row of a bad cell, the first row included when it looks like a date", () => {
    expect(() => LOG(column("ann", "bob"), column("2026-02-30", "2026-01-05"))).toThrow(
      'LOG: dates must be a date such as 2026-11-11; row 1 is "2026-02-30".',
    );
    expect(() => LOG(column("id", "ann", ""), column("date", "2026-01-05", "2026-01-06"))).toThrow(
      "LOG: ids must be text or a number; row 3 is blank.",
    );
    expect(() => LOG(column("ann"), column(1e9))).toThrow("LOG: dates must be a date such as 2026-11-11");
  });
});

const SCALE = (parameters: Cells, x: Cells, y: Cells) =>
  besideRows(
    "SCALE",
    { parameters: fitted(parameters, "a", "b"), x: list(x), y: list(y) },
    {},
    ([a, b]: number[], xs: number[], ys: number[]) => xs.map((value, i) => a * value + b * ys[i]),
  );

describe("besideRows with lists", () => {
  const row = [[2, 3]];

  it("answers beside the lists, single values repeated and blank rows left blank", () => {
    expect(SCALE(row, column(1, "", 10), 1)).toEqual([[5], [""], [23]]);
    expect(SCALE(row, column(1, 2), column(1, 0))).toEqual([[5], [4]]);
  });

  it("answers one cell for single values", () => {
    expect(SCALE(row, 1, 1)).toBe(5);
  });
});

describe("fitted parameters", () => {
  it("may be the whole table of a fit, its row, or either turned upright", () => {
    const table = [
      ["a", "b", "log_likelihood"],
      [2, 3, -9],
      ["Note: read with care.", "", ""],
    ];
    const upright = [
      ["A", 2],
      ["B", 3],
    ];
    for (const parameters of [table, [[2, 3]], column(2, 3), [[2, 3, -9]], upright]) {
      expect(SCALE(parameters, 1, 1)).toBe(5);
    }
  });

  it("are refused where a cell is neither number nor a parameter's name", () => {
    expect(() => SCALE([["2,5", 3]], 1, 1)).toThrow(
      'SCALE: parameters must be a number; row 1, column 1 is "2,5".',
    );
    expect(() => SCALE([["a", "b"]], 1, 1)).toThrow("SCALE: parameters must have values; it has no numbers.");
  });
});

describe("texts", () => {
  it("are read from a range of any shape, blank cells left out", () => {
    const JOIN = (words: Cells) =>
      wholeRange("JOIN", { words: texts(words) }, {}, (all: string[]) => all.join("+"));
    expect(
      JOIN([
        ["a", "", " b "],
        [7, "", "c"],
      ]),
    ).toBe("a+b+7+c");
    expect(() => JOIN([[""]])).toThrow("JOIN: words must have values; all its cells are blank.");
  });
});

describe("an answer", () => {
  const ANSWER = (value: unknown) => wholeRange("ANSWER", { x: 1 }, {}, () => value);

  it("says its note in a line below the table", () => {
    expect(ANSWER({ meanSpend: 1, rate: 2, note: "Note: look." })).toEqual([
      ["mean_spend", "rate"],
      [1, 2],
      ["Note: look.", ""],
    ]);
    expect(ANSWER({ rate: 2, note: undefined })).toEqual([["rate"], [2]]);
  });

  it("shows a day as a date of the sheet", () => {
    expect(ANSWER([{ last: { year: 2026, month: 2, day: 28 } }])).toEqual([
      ["last"],
      [new Date(2026, 1, 28)],
    ]);
    expect(ANSWER([{ year: 2026, month: 2, day: 28 }])).toEqual([[new Date(2026, 1, 28)]]);
  });
});
