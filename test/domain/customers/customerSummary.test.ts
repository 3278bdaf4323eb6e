import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { customerSummary } from "../../../src/domain/customers/customerSummary.js";
import { hasSharedData, onlineRetailOrders } from "./sharedData.js";

describe("customerSummary", () => {
  it("counts repeat days from the first purchase on", () => {
    const rows = customerSummary(
      ["a", "b", "a", "a", "a"],
      [4, 6, 4, 18, 60],
      [20, 5, 10, 40, 60],
      "day",
      89,
    );
    expect(rows).toEqual([
      { customer: "a", frequency: 2, recency: 56, age: 85, meanSpend: 50 },
      { customer: "b", frequency: 0, recency: 0, age: 83, meanSpend: 0 },
    ]);
  });

  it("measures time in the unit asked for, and knows no spend without amounts", () => {
    const [row] = customerSummary(["a", "a"], [0, 14], undefined, "week", 28);
    expect(row).toEqual({ customer: "a", frequency: 1, recency: 2, age: 4, meanSpend: null });
    expect(customerSummary(["a", "a"], [0, 14], undefined, "year", 731)[0].age).toBeCloseTo(2.0014, 4);
  });

  // As lifetimes.summary_data_from_transaction_data, freq "D".
  it.skipIf(!hasSharedData)(
    "equals lifetimes' summary of UCI's retailer (../shared/data, skipped without it)",
    () => {
      const { customers, days, amounts } = onlineRetailOrders();
      const rows = customerSummary(customers, days, amounts);
      const sum = (of: (row: (typeof rows)[0]) => number) => rows.reduce((total, row) => total + of(row), 0);
      expect(rows).toHaveLength(4338);
      expect(sum((row) => row.frequency)).toBe(12425);
      expect(sum((row) => row.recency)).toBe(567287);
      expect(sum((row) => row.age)).toBe(966641);
    },
  );

  it("does not depend on the order of the log", () => {
    const order = fc.tuple(
      fc.constantFrom("a", "b", "c"),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 90 }),
    );
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 25 }), (log) => {
        const read = (rows: typeof log) =>
          customerSummary(
            rows.map(([id]) => id),
            rows.map(([, day]) => day),
            rows.map(([, , amount]) => amount),
          )
            .map((row) => ({ ...row, meanSpend: Number(row.meanSpend?.toFixed(6)) }))
            .sort((one, other) => (one.customer < other.customer ? -1 : 1));
        expect(read([...log].reverse())).toEqual(read(log));
      }),
    );
  });

  it("refuses lists of different lengths", () => {
    expect(() => customerSummary(["a", "b"], [1])).toThrow(/^dates must be as long as customer_ids/);
  });
});
