import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jointReplenishment } from "../../../src/domain/inventory/jointReplenishment.js";

const costOf = (...shop: Parameters<typeof jointReplenishment>) =>
  jointReplenishment(...shop).slice(-1)[0].quantity;

/** Cost of given multiples at the base cycle that suits them best. */
function costOfMultiples(
  multiples: number[],
  demands: number[],
  orders: number[],
  holdings: number[],
  shared: number,
) {
  const order = multiples.reduce((sum, m, i) => sum + orders[i] / m, shared);
  const stock = multiples.reduce((sum, m, i) => sum + holdings[i] * demands[i] * m, 0);
  return Math.sqrt(2 * order * stock);
}

/**
 * Silver's heuristic: the item with the lowest k/(hλ) is in every order, the others at
 * √(k_i/(h_i·λ_i)·h_1·λ_1/(K + k_1)), rounded by the same rule as the best multiples (Silver 1976).
 */
function silver(demands: number[], orders: number[], holdings: number[], shared: number): number {
  const ratios = demands.map((demand, i) => orders[i] / (holdings[i] * demand));
  const first = ratios.indexOf(Math.min(...ratios));
  const multiples = ratios.map((ratio, i) => {
    const ideal = (ratio * holdings[first] * demands[first]) / (shared + orders[first]);
    return i === first ? 1 : Math.max(1, Math.round(Math.sqrt(ideal)));
  });
  return costOfMultiples(multiples, demands, orders, holdings, shared);
}

const amount = fc.double({ min: 1, max: 1000, noNaN: true });
const shops = fc
  .array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 4 })
  .map(
    (items) => [0, 1, 2].map((column) => items.map((item) => item[column])) as [number[], number[], number[]],
  );

describe("jointReplenishment", () => {
  // Snyder & Shen, 2nd ed., joint replenishment example (stockpyl's test_eoq.py), base cycle 3.103, cost 837.85.
  it("orders the second of three items every third time, for 837.85", () => {
    const rows = jointReplenishment([1, 1, 1], [120, 840, 300], [160, 20, 50], 600);
    expect(rows.map((row) => row.multiple)).toEqual([1, 3, 1, "total"]);
    expect(rows[1].cycle).toBeCloseTo(3 * (rows[0].cycle as number), 12);
    expect(rows[3]).toEqual({ multiple: "total", cycle: null, quantity: expect.closeTo(837.854402626, 8) });
  });

  // Silver (1976), as in stockpyl's test_eoq.py: the heuristic reaches 218.6863, the best plan 218.2516.
  it("finds a cheaper plan than the heuristic in Silver's own example", () => {
    const items = [[1736, 656, 558, 170, 142], [1.87, 5.27, 7.94, 8.19, 8.87], Array(5).fill(0.2)] as const;
    expect(costOf(...items, 10)).toBeCloseTo(218.251585714, 7);
    expect(silver([...items[0]], [...items[1]], [...items[2]], 10)).toBeCloseTo(218.686320255, 7);
  });

  it("is never dearer than Silver's heuristic, nor than any multiples up to 6", () => {
    fc.assert(
      fc.property(shops, amount, ([demands, orders, holdings], shared) => {
        const best = costOf(demands, orders, holdings, shared) * (1 - 1e-12);
        expect(best).toBeLessThanOrEqual(silver(demands, orders, holdings, shared));
        for (let code = 0; code < 6 ** demands.length; code++) {
          const multiples = demands.map((_, i) => 1 + (Math.floor(code / 6 ** i) % 6));
          expect(best).toBeLessThanOrEqual(costOfMultiples(multiples, demands, orders, holdings, shared));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("says the cost of the plan that it gives", () => {
    fc.assert(
      fc.property(shops, amount, ([demands, orders, holdings], shared) => {
        const rows = jointReplenishment(demands, orders, holdings, shared).slice(0, -1);
        const base = (rows[0].cycle as number) / (rows[0].multiple as number);
        const cost = rows.reduce((sum, { cycle }, i) => {
          const periods = cycle as number;
          return sum + orders[i] / periods + (holdings[i] * demands[i] * periods) / 2;
        }, shared / base);
        expect(costOf(demands, orders, holdings, shared) / cost).toBeCloseTo(1, 10);
      }),
    );
  });

  it("refuses lists of different lengths, and items that would hardly ever be ordered together", () => {
    expect(() => jointReplenishment([1, 1], [1], [1, 1], 5)).toThrow(
      "item_order_costs must be as long as demands, 2 values; it is 1.",
    );
    expect(() => jointReplenishment([1, 1e-12], [1, 1], [1, 1], 5)).toThrow(
      "demands must be large enough for the item to be joined at least once in 100,000 orders; it is 1e-12.",
    );
    expect(() => jointReplenishment([1, 2], [1, 1], [1, 1], 1e-12)).toThrow(
      "shared_order_cost must not be so small beside the other costs that the items share hardly any order",
    );
  });
});
