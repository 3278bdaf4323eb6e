import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockAround } from "../../sidebar/entry/blockAround.js";
import { selectedTable } from "../../sidebar/entry/selectedTable.js";
import { tableKinds } from "../../sidebar/entry/tableRoles.js";
import { newPlan } from "../../src/planning/newPlan.js";
import type { Cell } from "../../src/planning/tables/workbook.js";
import { smallShop } from "../fixtures/sidebar/smallShop.js";

const products: Cell[][] = [
  ["SKU", "Price", "Weekly units"],
  ["a", 10, 5],
  ["b", 20, 6],
  ["c", 30, 7],
];

/** A sheet with a title, the products two columns to the right, a note, and another table beside them. */
const values: Cell[][] = [
  ["Our shop", "", "", "", "", "", ""],
  ["", "", "", "", "", "", ""],
  ...products.map((row, k): Cell[] => ["", "", ...row, "", ["Channel", "Search", "Feed", ""][k]]),
  ["", "", "", "", "", "", ""],
  ["", "", "as of May", "", "", "", ""],
];
const sheet = { id: 3, name: "all", values };
const columns = { sku: 3, price: 4, units: 5 };

const take = (row: number, column: number, rows = 1, width = 1) =>
  selectedTable(sheet, { row, column, rows, columns: width }, "products", "en_US");

describe("selectedTable", () => {
  it("takes a range with headers, column by column", () => {
    expect(take(3, 3, 4, 3)).toEqual({ sheetId: 3, headerRow: 3, columns, lastRow: 6 });
  });

  it("takes a part of the rows, and no more", () => {
    expect(take(3, 3, 2, 3)).toEqual({ sheetId: 3, headerRow: 3, columns, lastRow: 4 });
    const own = { ...smallShop, sheets: [sheet] };
    const plan = newPlan(own, { products: take(3, 3, 3, 3) }).plan;
    expect(plan?.shop.products.map(({ sku }) => sku)).toEqual(["a", "b"]);
  });

  it("takes whole columns, which reach below the last filled row", () => {
    expect(take(1, 3, 1000, 3)).toEqual({ sheetId: 3, headerRow: 3, columns });
  });

  it("takes the columns that were selected, and no others", () => {
    expect(take(3, 3, 4, 2)?.columns).toEqual({ sku: 3, price: 4 });
  });

  it.each([
    ["in the table", 5, 4],
    ["a header", 3, 3],
    ["the corner", 6, 5],
  ])("takes a single cell, %s, for the block around it", (_, row, column) => {
    expect(take(row, column)).toEqual({ sheetId: 3, headerRow: 3, columns });
  });

  it("takes a row of headers for the table under it", () => {
    expect(take(3, 3, 1, 3)).toEqual({ sheetId: 3, headerRow: 3, columns });
  });

  it("finds the headers above rows selected without them", () => {
    expect(take(4, 3, 2, 3)).toEqual({ sheetId: 3, headerRow: 3, columns, lastRow: 5 });
  });

  it("leaves unknown headers to be pointed out", () => {
    const odd = {
      ...sheet,
      values: [
        ["", "x"],
        ["foo", "bar"],
        [1, 2],
        [3, 4],
      ],
    };
    const range = { row: 2, column: 1, rows: 3, columns: 2 };
    expect(selectedTable(odd, range, "products", "en_US")).toEqual({ sheetId: 3, headerRow: 2, columns: {} });
  });

  it.each([
    ["between the tables", 8, 6, 1, 1],
    ["below everything", 500, 1, 3, 3],
  ])("is null for blank cells %s", (_, row, column, rows, width) =>
    expect(take(row, column, rows, width)).toBeNull(),
  );

  it("takes the channels of a spend history from the columns that were selected", () => {
    const weeks = ["2026-01-05", "2026-01-12", "2026-01-19"];
    const spend = {
      id: 4,
      name: "spend",
      values: [
        ["Week", "Search spend", "TV spend", "Radio spend"],
        ...weeks.map((date, k): Cell[] => [{ date }, 100 + k, 200 + k, 50]),
      ],
    };
    const range = { row: 1, column: 1, rows: 4, columns: 3 };
    expect(selectedTable(spend, range, "spend", "en_US")).toEqual({
      sheetId: 4,
      headerRow: 1,
      columns: { date: 1 },
      channelColumns: [2, 3],
    });
  });

  const { found: foundInShop } = newPlan(smallShop);
  const kindsThere = tableKinds.filter((kind) => foundInShop[kind].length > 0);

  it.each(kindsThere)("finds what the planner itself finds: %s", (kind) => {
    const [found] = foundInShop[kind];
    const own = smallShop.sheets.find(({ id }) => id === found.sheetId)!;
    const whole = { row: 1, column: 1, rows: own.values.length, columns: own.values[0].length };
    const taken = selectedTable(own, whole, kind, smallShop.locale)!;
    expect(taken.headerRow).toBe(found.headerRow);
    expect(taken.columns).toEqual(
      Object.fromEntries(Object.entries(found.columns).map(([role, { column }]) => [role, column])),
    );
  });
});

describe("blockAround", () => {
  it("is the same from every filled cell of a block, and has only blank cells around it", () => {
    const size = fc.integer({ min: 1, max: 6 });
    const place = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(size, size, place, place, place, (rows, columns, top, left, from) => {
        const filled = Array.from({ length: top - 1 + rows }, (_, k) =>
          Array.from(
            { length: left - 1 + columns },
            (_each, i): Cell => (k < top - 1 || i < left - 1 ? "" : 1),
          ),
        );
        const row = top + (from % rows);
        const column = left + (from % columns);
        const block = blockAround({ id: 1, name: "", values: filled }, row, column);
        expect(block).toEqual({ row: top, column: left, rows, columns });
      }),
    );
  });

  it("goes around corners, as far as cells touch", () => {
    const stairs = [
      [1, "", "", ""],
      ["", 1, "", ""],
      ["", "", "", 1],
    ];
    const block = blockAround({ id: 1, name: "", values: stairs }, 1, 1);
    expect(block).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
  });
});
