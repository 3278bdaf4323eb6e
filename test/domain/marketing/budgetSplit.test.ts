import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetSplit } from "../../../src/domain/marketing/budgetSplit.js";
import { type HillCurve, hillResponse } from "../../../src/domain/marketing/hillCurve.js";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const curve = fc.record({
  maxResponse: between(20, 200),
  halfSaturation: between(5, 80),
  shape: between(0.4, 6),
});
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

function split(budget: number, curves: readonly HillCurve[], low?: number[], high?: number[]) {
  const of = (key: keyof HillCurve) => curves.map((each) => each[key]);
  return budgetSplit(budget, of("maxResponse"), of("halfSaturation"), of("shape"), low, high);
}

const worth = (curves: readonly HillCurve[], spends: readonly number[]) =>
  sum(curves.map((each, i) => hillResponse(each, spends[i])));

describe("budgetSplit", () => {
  // Equal slopes V·K/(K + x)² = λ in closed form: x = √(VK/λ) − K.
  it("spends where the last unit of money gains the same", () => {
    const spends = budgetSplit(100, [120, 80, 150], [30, 15, 60]);
    const roots = [120 * 30, 80 * 15, 150 * 60].map(Math.sqrt);
    const scale = (100 + 30 + 15 + 60) / sum(roots);
    [30, 15, 60].forEach((half, i) => {
      expect(spends[i]).toBeCloseTo(scale * roots[i] - half, 8);
    });
  });

  // The same three channels: the first at its maximum of 25, the last at its minimum or above.
  it("keeps to minima and maxima", () => {
    const spends = budgetSplit(100, [120, 80, 150], [30, 15, 60], undefined, [0, 0, 40], [25, 40, 100]);
    const roots = [80 * 15, 150 * 60].map(Math.sqrt);
    const scale = (75 + 15 + 60) / sum(roots);
    expect(spends[0]).toBeCloseTo(25, 8);
    expect(spends[1]).toBeCloseTo(scale * roots[0] - 15, 8);
    expect(spends[2]).toBeCloseTo(scale * roots[1] - 60, 8);
  });

  it("puts money on some channels only where all are S-shaped and it is short", () => {
    const steep = { maxResponse: 100, halfSaturation: 20, shape: 5 };
    const spends = split(50, [steep, steep, steep, steep]);
    expect(spends.filter((spend) => spend > 1)).toHaveLength(2);
    expect(sum(spends)).toBeCloseTo(50, 10);
  });

  it("is worth no less than any split on a grid, S-shaped curves and limits included", () => {
    const three = fc.tuple(curve, curve, curve);
    const limits = fc.tuple(fc.nat(15), fc.nat(15), fc.nat(15));
    const ranges = fc.tuple(between(20, 150), between(20, 150), between(20, 150));
    fc.assert(
      fc.property(three, limits, ranges, between(0.02, 0.98), (curves, low, range, share) => {
        const high = low.map((least, i) => least + range[i]);
        const budget = sum(low) + share * (sum(high) - sum(low));
        const spends = split(budget, curves, low, high);
        expect(sum(spends)).toBeCloseTo(budget, 8);
        spends.forEach((spend, i) => {
          expect(spend).toBeGreaterThanOrEqual(low[i]);
          expect(spend).toBeLessThanOrEqual(high[i]);
        });
        let best = 0;
        for (let a = 0; a <= 60; a++) {
          for (let b = 0; b <= 60; b++) {
            const first = low[0] + (a / 60) * range[0];
            const second = low[1] + (b / 60) * range[1];
            const third = budget - first - second;
            if (third < low[2] || third > high[2]) continue;
            best = Math.max(best, worth(curves, [first, second, third]));
          }
        }
        expect(worth(curves, spends)).toBeGreaterThanOrEqual(best * (1 - 1e-9));
      }),
      { numRuns: 300 },
    );
  });

  it("is worth no less than the best split in steps of twelve channels that are nearly the same", () => {
    const curves = Array.from({ length: 12 }, (_, i) => {
      return {
        maxResponse: 100 + 0.3 * ((7 * i) % 12),
        halfSaturation: 10 + 0.02 * ((5 * i) % 12),
        shape: 4,
      };
    });
    const spends = split(77, curves);
    expect(sum(spends)).toBeCloseTo(77, 8);
    expect(worth(curves, spends)).toBeGreaterThanOrEqual(bestInSteps(curves, 77, 1540));
  });

  it("gives a limited channel the rest where no other has a use for it, and nothing of nothing", () => {
    expect(budgetSplit(0, [120, 80], [30, 15])).toEqual([0, 0]);
    expect(budgetSplit(50, [1, 1], [1, 1], undefined, undefined, [20, 30])).toEqual([20, 30]);
  });

  it("refuses minima above the budget, maxima below it and limits that cross", () => {
    expect(() => budgetSplit(50, [120, 80], [30, 15], undefined, [40, 30])).toThrow(
      "minimum must add up to at most budget, 50; it is 70.",
    );
    expect(() => budgetSplit(50, [120, 80], [30, 15], undefined, undefined, [10, 30])).toThrow(
      "maximum must add up to at least budget, 50; it is 40.",
    );
    expect(() => budgetSplit(50, [120], [30], undefined, [40], [30])).toThrow(
      "maximum must be at least minimum, 40; it is 30.",
    );
    expect(() => budgetSplit(50, [120, -80], [30, 15])).toThrow("max_response must be above 0; it is -80.");
  });
});

/** The best total of splits in steps, by trying for each channel every number of them. */
function bestInSteps(curves: readonly HillCurve[], budget: number, steps: number): number {
  let best = new Float64Array(steps + 1);
  for (const each of curves) {
    const worths = Float64Array.from(best, (_, count) => hillResponse(each, (count * budget) / steps));
    best = best.map((_, all) => {
      let most = 0;
      for (let count = 0; count <= all; count++) most = Math.max(most, best[all - count] + worths[count]);
      return most;
    });
  }
  return best[steps];
}
