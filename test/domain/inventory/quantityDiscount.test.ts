import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DiscountType, quantityDiscount } from "../../../src/domain/inventory/quantityDiscount.js";

/** All cost per period of an order size, from the price list itself. */
function costOf(
  q: number,
  [k, demand, rate]: number[],
  from: number[],
  prices: number[],
  type: DiscountType,
) {
  const reached = prices[from.filter((b) => b <= q).length - 1];
  const parts = from.map((b, j) => prices[j] * Math.max(0, Math.min(q, from[j + 1] ?? q) - b));
  const paid = type === "all-units" ? reached * q : parts.reduce((sum, part) => sum + part, 0);
  return (k * demand) / q + (paid / q) * demand + (rate * paid) / 2;
}

describe("quantityDiscount", () => {
  // Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd ed., examples 3.5 to 3.7.
  it("orders 800 at 0.68 if the price is for all units, 304 at 0.75 if only for those beyond", () => {
    const list = [
      [0, 400, 800],
      [0.75, 0.72, 0.68],
    ] as const;
    const all = quantityDiscount(1300, 8, 0.3, ...list);
    expect(all).toEqual({ quantity: 800, unitCost: 0.68, totalCost: expect.closeTo(978.6, 9) });
    const beyond = quantityDiscount(1300, 8, 0.3, ...list, "incremental");
    expect(beyond.quantity).toBeCloseTo(304.046780026, 8);
    expect(beyond.unitCost).toBe(0.75);
    expect(beyond.totalCost).toBeCloseTo(1043.41052551, 7);
  });

  // Nahmias, Production and Operations Analysis, examples 4.4 and 4.5 (trash bags).
  it("orders 500 trash bags for 198.10 a year, or 400 for 204.00", () => {
    const list = [
      [0, 500, 1000],
      [0.3, 0.29, 0.28],
    ] as const;
    const all = quantityDiscount(600, 8, 0.2, ...list);
    expect([all.quantity, all.totalCost]).toEqual([500, expect.closeTo(198.1, 9)]);
    const beyond = quantityDiscount(600, 8, 0.2, ...list, "incremental");
    expect([beyond.quantity, beyond.totalCost]).toEqual([expect.closeTo(400, 9), expect.closeTo(204, 9)]);
  });

  it("costs what the price list says, and no more than any other order size", () => {
    const cost = fc.double({ min: 0.1, max: 100, noNaN: true });
    const step = fc.record({
      more: fc.integer({ min: 1, max: 500 }),
      cut: fc.double({ min: 0, max: 0.3, noNaN: true }),
    });
    const type = fc.constantFrom<DiscountType>("all-units", "incremental");
    const other = fc.double({ min: 0.5, max: 5000, noNaN: true });
    fc.assert(
      fc.property(
        cost,
        cost,
        cost,
        fc.array(step, { maxLength: 5 }),
        type,
        other,
        (k, demand, price, steps, kind, q) => {
          const from = [0];
          const prices = [price];
          for (const { more, cut } of steps) {
            from.push(from[from.length - 1] + more);
            prices.push(prices[prices.length - 1] * (1 - cut));
          }
          const shop = [k, demand, 0.25];
          const best = quantityDiscount(demand, k, 0.25, from, prices, kind);
          expect(best.totalCost / costOf(best.quantity, shop, from, prices, kind)).toBeCloseTo(1, 9);
          for (const size of [q, ...from.slice(1)]) {
            expect(best.totalCost).toBeLessThanOrEqual(costOf(size, shop, from, prices, kind) * (1 + 1e-9));
          }
        },
      ),
    );
  });

  it("refuses a price list that does not begin with 0, does not rise, grows dearer, or has gaps", () => {
    const order = (from: number[], prices: number[]) => () => quantityDiscount(100, 10, 0.2, from, prices);
    expect(order([10, 20], [2, 1])).toThrow("breakpoints must begin with 0; it is 10.");
    expect(order([0, 20, 20], [3, 2, 1])).toThrow("breakpoints must rise, here above 20; it is 20.");
    expect(order([0, 20], [2, 3])).toThrow("unit_costs must not rise, here above 2; it is 3.");
    expect(order([0, 20], [2])).toThrow("unit_costs must be as long as breakpoints, 2 values; it is 1.");
  });
});
