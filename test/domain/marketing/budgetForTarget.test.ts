import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetForTarget } from "../../../src/domain/marketing/budgetForTarget.js";
import { budgetSplit } from "../../../src/domain/marketing/budgetSplit.js";
import { hillResponse } from "../../../src/domain/marketing/hillCurve.js";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const curve = fc.record({
  maxResponse: between(20, 200),
  halfSaturation: between(5, 80),
  shape: between(0.6, 5),
});
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe("budgetForTarget", () => {
  it("spends the half saturation for half of the largest response", () => {
    expect(budgetForTarget(60, [120], [30])[0]).toBeCloseTo(30, 9);
  });

  // V·K/(K + x)² is the same for both, 90·40/79² = 60·25/50.99² …, and the responses add up to 75.
  it("is 64.9677 for 75 from two channels", () => {
    const spends = budgetForTarget(75, [90, 60], [40, 25]);
    expect(sum(spends)).toBeCloseTo(64.9677335393, 6);
    expect((90 * 40) / (40 + spends[0]) ** 2).toBeCloseTo((60 * 25) / (25 + spends[1]) ** 2, 8);
  });

  it("is the inverse of the best split, S-shaped curves included", () => {
    fc.assert(
      fc.property(fc.array(curve, { minLength: 1, maxLength: 4 }), between(0.02, 0.95), (curves, share) => {
        const largest = curves.map(({ maxResponse }) => maxResponse);
        const halves = curves.map(({ halfSaturation }) => halfSaturation);
        const shapes = curves.map(({ shape }) => shape);
        const target = share * sum(largest);
        const worth = (spends: readonly number[]) =>
          sum(curves.map((each, i) => hillResponse(each, spends[i])));
        const spends = budgetForTarget(target, largest, halves, shapes);
        expect(worth(spends) / target).toBeCloseTo(1, 7);
        const cheaper = budgetSplit(0.999 * sum(spends), largest, halves, shapes);
        expect(worth(cheaper)).toBeLessThan(target);
      }),
      { numRuns: 100 },
    );
  });

  it("leaves the minima where they do more than the target", () => {
    expect(budgetForTarget(10, [120, 80], [30, 15], undefined, [20, 5])).toEqual([20, 5]);
  });

  it("reaches what the maxima just reach", () => {
    const spends = budgetForTarget(60 + 40, [120, 80], [30, 15], undefined, undefined, [30, 15]);
    expect(spends[0]).toBeCloseTo(30, 6);
    expect(spends[1]).toBeCloseTo(15, 6);
  });

  it("refuses a target that no spends reach", () => {
    expect(() => budgetForTarget(400, [120, 80, 150], [30, 15, 60])).toThrow(
      "target must be below the most that these channels can give, 350; it is 400.",
    );
    expect(() => budgetForTarget(101, [120, 80], [30, 15], undefined, undefined, [30, 15])).toThrow(
      "target must be at most the most that these channels can give, 100; it is 101.",
    );
    expect(() => budgetForTarget(1, [1.5], [1e308])).toThrow(
      "target must be in reach of a budget below 1e308; it is 1.",
    );
  });
});
