import { describe, expect, it } from "vitest";
import { columnLetters, headersOf, withColumn } from "../../sidebar/entry/tableRoles.js";
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
  const [candidate] = found.products;

  it("is the candidate itself with one column put elsewhere", () => {
    const choice = withColumn(candidate!, "price", 5);
    expect(choice).toMatchObject({ sheetId: 1, headerRow: 1, columns: { sku: 1, price: 5 } });
  });

  it("leaves a column out for null", () => {
    expect(withColumn(candidate!, "stock", null).columns).not.toHaveProperty("stock");
  });

  it("is understood by the planner", () => {
    const again = newPlan(smallShop, { products: withColumn(candidate!, "price", 5) });
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
