import { describe, expect, it } from "vitest";
import { customerLifetimeValues } from "../../../src/domain/customers/customerLifetimeValues.js";
import { cdnowOrders, hasSharedData } from "./sharedData.js";

const customers = ["ann", "bob", "eve", "bob", "eve", "ann", "bob", "eve", "ann"];
const days = [40, 63, 39, 54, 92, 40, 70, 76, 70];
const amounts = [15, 15, 45, 30, 35, 35, 15, 25, 10];
const valuesOf = (...options: (number | string | undefined)[]) =>
  customerLifetimeValues(customers, days, amounts, ...(options as [number, number, number]));

describe("customerLifetimeValues", () => {
  it("is expected orders × expected spend × margin where money keeps its worth", () => {
    for (const row of valuesOf(365, 0, 0.3)) {
      expect(row.ltv).toBeCloseTo(row.expectedOrders * row.expectedSpend * 0.3, 9);
    }
  });

  it("discounts each week from its middle", () => {
    const [now] = valuesOf(7, 0, 1);
    const [later] = valuesOf(7, 0.1, 1);
    expect(later.ltv / now.ltv).toBeCloseTo(1.1 ** (-3.5 / 365), 12);
  });

  it("lies between no discount and the whole horizon's, grows with the horizon, best first", () => {
    const full = valuesOf(730, 0, 1);
    const discounted = valuesOf(730, 0.2, 1);
    const shorter = valuesOf(365, 0.2, 1);
    discounted.forEach((row, i) => {
      const same = full.find(({ customer }) => customer === row.customer);
      expect(row.ltv).toBeLessThan(Number(same?.ltv));
      expect(row.ltv).toBeGreaterThan(Number(same?.ltv) / 1.2 ** 2);
      expect(row.ltv).toBeGreaterThan(Number(shorter.find(({ customer }) => customer === row.customer)?.ltv));
      if (i > 0) expect(row.ltv).toBeLessThanOrEqual(discounted[i - 1].ltv);
    });
  });

  it("says how often and when each customer bought", () => {
    const ann = valuesOf().find(({ customer }) => customer === "ann");
    expect(ann?.orders).toBe(2);
    expect(ann?.lastOrder).toEqual({ year: 1970, month: 3, day: 12 });
  });

  // The test of Fader, Hardie & Lee (2005): fitted to the first 39 weeks, they foretell the next 39. CDNOW picked up again then: all three fall short of it, in the paper too.
  it.skipIf(!hasSharedData).each(["bg/nbd", "mbg/nbd", "pareto/nbd"] as const)(
    "foretells within a fifth what CDNOW's customers buy in the next 39 weeks (%s; ../shared/data, skipped without it)",
    (model) => {
      const { customers, days, amounts } = cdnowOrders();
      const today = 10134; // 1997-09-30
      const past = customers.map((_, i) => i).filter((i) => days[i] <= today);
      const rows = customerLifetimeValues(
        past.map((i) => customers[i]),
        past.map((i) => days[i]),
        past.map((i) => amounts[i]),
        273,
        0.15,
        1,
        model,
        today,
      );
      const bought = new Set(customers.map((id, i) => (days[i] > today ? `${id} on ${days[i]}` : "")));
      const expected = rows.reduce((total, row) => total + row.expectedOrders, 0);
      expect(rows).toHaveLength(23570);
      expect(rows.every((row) => row.pAlive >= 0 && row.pAlive <= 1 && Number.isFinite(row.ltv))).toBe(true);
      expect(Math.abs(expected / (bought.size - 1) - 1)).toBeLessThan(0.2);
    },
  );

  it("refuses a log without repeats, spends without a mean, and a horizon beyond a century", () => {
    expect(() => customerLifetimeValues(["a", "b"], [1, 2], [5, 6])).toThrow(
      "customer_ids must come back on a later day for some customers; it is nobody.",
    );
    expect(() => customerLifetimeValues(["a", "a", "b"], [1, 9, 2], [5, 6, 7])).toThrow(
      "amounts must be above 0 for repeat orders of at least 2 customers; it is 1 customers.",
    );
    expect(() => valuesOf(40_000)).toThrow(
      "horizon_days must be at most 36525, a hundred years; it is 40000.",
    );
    expect(() => valuesOf(365, 0.1, 50)).toThrow(
      "gross_margin must be between -1 and 1 (50% is 0.5); it is 50.",
    );
  });
});
