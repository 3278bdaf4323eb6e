import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cohortTable } from "../../../src/domain/customers/cohortTable.js";
import { dayNumber } from "../../../src/math/dayNumber.js";
import { cdnowOrders, hasSharedData } from "./sharedData.js";

const on = (text: string) => {
  const [year, month, day] = text.split("-").map(Number);
  return dayNumber({ year, month, day });
};

describe("cohortTable", () => {
  const ids = ["a", "a", "b", "c", "c", "b"];
  const dates = ["2026-01-31", "2026-02-01", "2026-01-02", "2026-02-28", "2026-04-01", "2026-04-30"].map(on);

  it("counts calendar months, however near their ends", () => {
    expect(cohortTable(ids, dates)).toEqual({
      header: ["cohort", "size", 0, 1, 2, 3],
      rows: [
        ["2026-01", 2, 1, 0.5, 0, 0.5],
        ["2026-02", 1, 1, 0, 1, null],
      ],
    });
    expect(cohortTable(ids, dates, "month", "customers").rows[0]).toEqual(["2026-01", 2, 2, 1, 0, 1]);
  });

  it("adds up money, refunds taken off", () => {
    const amounts = [10, 20, 30, 40, 50, -5];
    expect(cohortTable(ids, dates, "month", "revenue", amounts).rows[0]).toEqual([
      "2026-01",
      2,
      35,
      20,
      0,
      0,
    ]);
  });

  // ISO 8601: 2027-01-03 is a Sunday of week 53 of 2026, 2024-12-30 a Monday of week 1 of 2025.
  it("names weeks by ISO 8601, and quarters", () => {
    const names = (days: string[], period: "week" | "quarter") =>
      cohortTable(days, days.map(on), period, "customers").rows.map(([name]) => name);
    expect(names(["2024-12-29", "2024-12-30", "2027-01-03", "2027-01-04"], "week")).toEqual([
      "2024-W52",
      "2025-W01",
      "2026-W53",
      "2027-W01",
    ]);
    expect(names(["1997-03-31", "1997-04-01", "1997-12-31"], "quarter")).toEqual([
      "1997-Q1",
      "1997-Q2",
      "1997-Q4",
    ]);
  });

  // Counted by separate code: 23,570 customers, 69,659 orders.
  it.skipIf(!hasSharedData)("counts CDNOW's cohorts (../shared/data, skipped without it)", () => {
    const { customers, days, amounts } = cdnowOrders();
    const { rows } = cohortTable(customers, days, "month", "customers", amounts);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ["1997-01", 7846, 7846, 1157, 964],
      ["1997-02", 8476, 8476, 1312, 980],
      ["1997-03", 7248, 7248, 1032, 752],
    ]);
  });

  it("holds each customer in one cohort, all of them active in its first period", () => {
    const order = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 500 }));
    const periods = fc.constantFrom("week", "month", "quarter");
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 40 }), periods, (log, period) => {
        const who = log.map(([id]) => id);
        const { header, rows } = cohortTable(
          who,
          log.map(([, day]) => day),
          period as "week",
          "customers",
        );
        expect(rows.reduce((sum, [, size]) => sum + Number(size), 0)).toBe(new Set(who).size);
        for (const row of rows) {
          expect(row).toHaveLength(header.length);
          expect(row[2]).toBe(row[1]);
        }
      }),
    );
  });

  it("refuses revenue without amounts and a log too long for a sheet", () => {
    expect(() => cohortTable(["a"], [1], "month", "revenue")).toThrow(
      /^amounts must be given for the measure/,
    );
    expect(() => cohortTable(["a", "b"], [0, 200_000], "week")).toThrow(/^dates must lie within 18000 weeks/);
  });
});
