import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lifetimeValue } from "../../../src/domain/customers/lifetimeValue.js";

const rate = fc.double({ min: 0, max: 1, noNaN: true });

describe("lifetimeValue", () => {
  // Gupta & Lehmann (2003): 100·0.8/(1 + 0.1 − 0.8) = 266.67 with the first margin a period ahead, plus the first 100.
  it("is 366.67 for a margin of 100 a year, 20% churn and 10% interest", () => {
    expect(lifetimeValue(50, 4, 0.5, 0.2, 0.1)).toBeCloseTo(366.666667, 5);
  });

  it("is the sum of its periods", () => {
    const periods = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(rate, rate, periods, (churn, discount, n) => {
        let sum = 0;
        for (let t = 0; t < n; t++) sum += 60 * ((1 - churn) / (1 + discount)) ** t;
        const value = lifetimeValue(60, 2, 0.5, churn, discount, n, 7);
        expect(Math.abs(value - (sum - 7))).toBeLessThanOrEqual(1e-9 * sum);
      }),
    );
  });

  it("approaches the value without end as periods are added", () => {
    const leaving = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(leaving, rate, (churn, discount) => {
        const endless = lifetimeValue(80, 1, 0.25, churn, discount);
        const long = lifetimeValue(80, 1, 0.25, churn, discount, 10_000);
        expect(Math.abs(endless - long)).toBeLessThanOrEqual(1e-9 * endless);
      }),
    );
  });

  it("keeps its digits when hardly anybody leaves", () => {
    expect(lifetimeValue(1, 1, 1, 1e-12, 0, 1000)).toBeCloseTo(1000, 6);
    expect(lifetimeValue(1, 1, 1, 1e-12)).toBeCloseTo(1e12, -2);
  });

  it("refuses percentages typed as whole numbers and a sum without end", () => {
    expect(() => lifetimeValue(50, 4, 50, 0.2)).toThrow(
      "gross_margin must be between -1 and 1 (50% is 0.5); it is 50.",
    );
    expect(() => lifetimeValue(50, 4, 0.5, 20)).toThrow(
      "churn_rate must be between 0 and 1 (10% is 0.1); it is 20.",
    );
    expect(() => lifetimeValue(50, 4, 0.5, 0)).toThrow(/^churn_rate must be above 0 where/);
    expect(() => lifetimeValue(50, 4, 0.5, 0.2, 0, 2.5)).toThrow(
      "periods must be a whole number, 1 or more; it is 2.5.",
    );
  });
});
