import { describe, expect, it } from "vitest";
import {
  choiceOf,
  choiceOfSheet,
  columnLetters,
  headersOf,
  withColumn,
} from "../../sidebar/entry/tableRoles.js";
import { newPlan } from "../../src/planning/newPlan.js";
import { smallShop } from "../fixtures/sidebar/smallShop.js";

describe("columnLetters", () => {
  it.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [52, "AZ"],
    [53, "BA"],
    [702, "ZZ"],
    [703, "AAA"],
  ])("calls column %d %s", (column, letters) => expect(columnLetters(column)).toBe(letters));
});

describe("withColumn", () => {
  const { found } = newPlan(smallShop);
  const choice = choiceOf(found.products[0]);

  it("is what was found, with one column put elsewhere", () => {
    const changed = withColumn(choice, "price", 5);
    expect(changed).toEqual({ ...choice, columns: { ...choice.columns, price: 5 } });
    expect(changed.columns.sku).toBe(1);
  });

  it("leaves a column out for null", () => {
    expect(withColumn(choice, "stock", null).columns).not.toHaveProperty("stock");
  });

  it("is understood by the planner", () => {
    const again = newPlan(smallShop, { products: withColumn(choice, "price", 5) });
    expect(again.found.products[0]?.columns.price?.header).toBe("成本");
    expect(again.plan?.shop.products[0]?.price).toBe(13); // 45% of 29, the cost
  });
});

describe("headersOf", () => {
  it("lists what the header row says, blank cells left out", () => {
    const sheet = { id: 1, name: "a", values: [["note"], ["SKU", "", 2026, { date: "2026-01-05" }]] };
    expect(headersOf(sheet, 2)).toEqual([
      { column: 1, header: "SKU" },
      { column: 3, header: "2026" },
      { column: 4, header: "2026-01-05" },
    ]);
    expect(headersOf(sheet, 9)).toEqual([]);
  });
});

describe("choiceOfSheet", () => {
  it("takes the first row with text for the headers, and no column for granted", () => {
    const sheet = {
      id: 7,
      name: "a",
      values: [
        ["", ""],
        [1, ""],
        ["SKU", "Price"],
      ],
    };
    expect(choiceOfSheet(sheet)).toEqual({ sheetId: 7, headerRow: 3, columns: {} });
    expect(choiceOfSheet({ ...sheet, values: [[1, 2]] }).headerRow).toBe(1);
  });
});
