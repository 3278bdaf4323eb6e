import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ssPolicy } from "../../../src/domain/inventory/ssPolicy.js";

/** Cost of any (s, S) from the stationary distribution of the stock, by repeated steps of the chain. */
function costOf(
  s: number,
  upTo: number,
  mean: number,
  order: number,
  holding: number,
  stockout: number,
): number {
  const most = Math.ceil(mean + 12 * Math.sqrt(mean) + 20);
  const chances = [Math.exp(-mean)];
  for (let d = 1; d <= most; d++) chances.push((chances[d - 1] * mean) / d);
  const levels = upTo - s;
  let stationary = new Array<number>(levels).fill(1 / levels); // of stock s + 1 + k, after ordering
  for (let round = 0; round < 4000; round++) {
    const next = new Array<number>(levels).fill(0);
    stationary.forEach((share, k) => {
      chances.forEach((chance, d) => {
        next[k - d >= 0 ? k - d : levels - 1] += share * chance;
      });
    });
    const change = Math.max(...next.map((share, k) => Math.abs(share - stationary[k])));
    stationary = next;
    if (change < 1e-15) break;
  }
  return stationary.reduce((sum, share, k) => {
    const level = s + 1 + k;
    const cost = chances.reduce((total, chance, d) => {
      const left = level - d;
      const ordering = left <= s ? order : 0;
      return total + chance * (ordering + (left > 0 ? holding * left : -stockout * left));
    }, 0);
    return sum + share * cost;
  }, 0);
}

describe("ssPolicy", () => {
  // Zheng & Federgruen (1991), table of optimal policies for K = 64, h = 1, p = 9.
  it.each([
    [10, 6, 40, 35.0215552723],
    [20, 14, 62, 49.1730357449],
    [40, 33, 87, 64.5118470979],
    [64, 55, 74, 78.4023207092],
  ])("for a mean of %d reorders at %d up to %d for %d", (mean, s, upTo, cost) => {
    const policy = ssPolicy(mean, 64, 1, 9);
    expect([policy.reorderPoint, policy.orderUpTo]).toEqual([s, upTo]);
    expect(policy.cost).toBeCloseTo(cost, 8);
  });

  // Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd ed., example 4.7.
  it("reorders at 4 up to 10 for 8.03 a period", () => {
    expect(ssPolicy(6, 5, 1, 4)).toEqual({
      reorderPoint: 4,
      orderUpTo: 10,
      cost: expect.closeTo(8.03411156147, 9),
    });
  });

  it("says the cost of its policy, and none of those around it costs less", () => {
    const cost = fc.double({ min: 0.5, max: 10, noNaN: true });
    const mean = fc.double({ min: 0.2, max: 8, noNaN: true });
    const order = fc.double({ min: 0, max: 60, noNaN: true });
    const step = fc.integer({ min: -4, max: 4 });
    fc.assert(
      fc.property(mean, order, cost, cost, step, step, (demand, k, holding, stockout, down, up) => {
        const policy = ssPolicy(demand, k, holding, stockout);
        const [s, upTo] = [policy.reorderPoint, policy.orderUpTo];
        expect(costOf(s, upTo, demand, k, holding, stockout) / policy.cost).toBeCloseTo(1, 6);
        const other = costOf(s + down, Math.max(s + down + 1, upTo + up), demand, k, holding, stockout);
        expect(other).toBeGreaterThanOrEqual(policy.cost * (1 - 1e-6));
      }),
      { numRuns: 30 },
    );
  });

  it("orders every period up to the newsvendor's level where orders are free", () => {
    const policy = ssPolicy(10, 0, 1, 9); // smallest y with F(y) of at least 0.9: 14
    expect([policy.reorderPoint, policy.orderUpTo]).toEqual([13, 14]);
  });

  it("refuses what would span too many units to compute, and says what to do", () => {
    expect(() => ssPolicy(10, 1e30, 1, 9)).toThrow(
      "demand_mean must be counted in larger units, such as cases: the policy would span",
    );
    expect(() => ssPolicy(10, 64, 1, 0)).toThrow("stockout_cost must be above 0; it is 0.");
  });
});
