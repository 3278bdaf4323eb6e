import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PurchaseDays, purchaseDays } from "../../../src/domain/customers/purchaseDays.js";

/** What stands in the lists for customer c. */
function ofCustomer({ starts, ...lists }: PurchaseDays, c: number) {
  const part = (list: ArrayLike<number>) => Array.from(list).slice(starts[c], starts[c + 1]);
  return { days: part(lists.days), amounts: part(lists.amounts), orders: part(lists.orders) };
}

/** Days and money of the only customer of a log of [day, amount]. */
function ofOne(...rows: [day: number, amount: number][]) {
  const bought = purchaseDays(
    rows.map(() => "ann"),
    rows.map(([day]) => day),
    rows.map(([, amount]) => amount),
    100,
  );
  return ofCustomer(bought, 0);
}

describe("purchaseDays", () => {
  it("adds up the orders of a day, whatever the order of rows", () => {
    expect(ofOne([9, 5], [2, 20], [9, 7], [2, 1])).toEqual({
      days: [2, 9],
      amounts: [21, 12],
      orders: [2, 2],
    });
  });

  it("counts an order of value 0 as a purchase", () => {
    expect(ofOne([2, 0], [9, 7])).toEqual({ days: [2, 9], amounts: [0, 7], orders: [1, 1] });
  });

  it("takes a refund off the same day first, then off the latest earlier days", () => {
    expect(ofOne([2, 20], [9, 12], [9, -5]).amounts).toEqual([20, 7]);
    expect(ofOne([2, 20], [9, 12], [30, -15])).toEqual({ days: [2], amounts: [17], orders: [1] });
    expect(ofOne([2, 20], [5, 0], [9, 12], [9, -15])).toEqual({
      days: [2, 5],
      amounts: [17, 0],
      orders: [1, 1],
    });
    expect(ofOne([2, 20], [9, 12], [1, -500]).amounts).toEqual([20, 12]);
  });

  it("counts a day that refunds bring to 0 or below as no purchase, rounding aside", () => {
    expect(ofOne([2, 20], [9, 12], [9, -12]).days).toEqual([2]);
    expect(ofOne([2, 20], [9, 0.1], [9, 0.2], [9, -0.3]).days).toEqual([2]);
    expect(ofOne([2, 20], [9, 0.1], [9, 0.2], [40, -0.3]).days).toEqual([2]);
    expect(() => ofOne([2, 20], [9, -20])).toThrow(
      "amounts must leave a purchase: refunds take all away; it is 0.",
    );
  });

  it("keeps customers apart by what their cells show, in order of appearance", () => {
    const all = purchaseDays(["小红", 17850, "a@b.cn", "17850", "小红"], [1, 2, 3, 4, 5], undefined, 5);
    expect(all.customers.map((customer, c) => [customer, ...ofCustomer(all, c).days])).toEqual([
      ["小红", 1, 5],
      [17850, 2, 4],
      ["a@b.cn", 3],
    ]);
  });

  it("loses no money: what is left is orders less refunds, as far as orders go back", () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: -40, max: 60 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        // By the rule itself, day by day: a refund can reach what earlier days have left, no more.
        let left = 0;
        for (let day = 0; day <= 30; day++) {
          const net = rows.filter(([each]) => each === day).reduce((sum, [, amount]) => sum + amount, 0);
          left = Math.max(0, left + net);
        }
        const { amounts, days } = ofOne(
          [0, 1000],
          ...rows.map(([day, amount]): [number, number] => [day + 1, amount]),
        );
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        expect(days).toEqual([...days].sort((a, b) => a - b));
        expect(total).toBeGreaterThanOrEqual(Math.max(left, 1));
        expect(total).toBeCloseTo(1000 + rows.reduce((sum, [, amount]) => sum + amount, 0), 6);
      }),
    );
  });

  it("refuses an order after as_of and an amount that is missing", () => {
    expect(() => purchaseDays(["a", "b"], [20458, 20500], undefined, 20485)).toThrow(
      "dates must not be after as_of, 2026-02-01; it is 2026-02-16.",
    );
    const gap = [5, undefined] as unknown as number[];
    expect(() => purchaseDays(["a", "b"], [1, 2], gap, 9)).toThrow(
      "amounts must be a number; it is undefined.",
    );
  });
});
