import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growthRate } from "../../../src/domain/goals/growthRate.js";

describe("growthRate", () => {
  // 1000·1.1³ = 1331
  it("finds 10% a year from 1000 to 1331 in three years", () => {
    expect(growthRate(1000, 1331, 3)).toBeCloseTo(0.1, 15);
  });

  it("loses everything at −100%, and nothing at 0", () => {
    expect(growthRate(5, 0, 2)).toBe(-1);
    expect(growthRate(5, 5, 2)).toBe(0);
  });

  it("keeps the digits of a tiny rate, and of values far apart", () => {
    // (1 + 1e-9)^(1/1000) − 1 = 1e-12·(1 − 5e-10 + …)
    expect(growthRate(1e9, 1e9 + 1, 1000) / 1e-12).toBeCloseTo(1 - 4.995e-10, 13);
    // 10^(600/1000) − 1, though the quotient of the two is no number
    expect(growthRate(1e-300, 1e300, 1000)).toBeCloseTo(2.98107170553497, 12);
  });

  it("leads from the first value to the last", () => {
    const value = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 60 }), (first, last, periods) => {
        expect((first * (1 + growthRate(first, last, periods)) ** periods) / last).toBeCloseTo(1, 9);
      }),
    );
  });

  it("refuses to grow from nothing, to below nothing, or in no time", () => {
    expect(() => growthRate(0, 1, 1)).toThrow("first must be above 0; it is 0.");
    expect(() => growthRate(1, -1, 1)).toThrow("last must be 0 or more; it is -1.");
    expect(() => growthRate(1, 2, 0)).toThrow("periods must be above 0; it is 0.");
  });
});
