import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEvenUnits } from "../../../src/domain/pricing/breakEvenUnits.js";

const money = fc.double({ min: 0.01, max: 1e6, noNaN: true });

describe("breakEvenUnits", () => {
  it("pays 12,000 with 800 margins of 15", () => {
    expect(breakEvenUnits(12000, 25, 10)).toBe(800);
  });

  it("earns just the fixed cost", () => {
    fc.assert(
      fc.property(money, money, money, (fixed, cost, margin) => {
        const price = cost + margin;
        fc.pre(price - cost > 0);
        expect((breakEvenUnits(fixed, price, cost) * (price - cost)) / fixed).toBeCloseTo(1, 12);
      }),
    );
  });

  it("refuses a price that does not exceed the cost", () => {
    expect(() => breakEvenUnits(12000, 10, 10)).toThrow("price must be above unit_cost, 10; it is 10.");
    expect(() => breakEvenUnits(-1, 10, 5)).toThrow("fixed_cost must be 0 or more; it is -1.");
  });
});
