import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { landedCost } from "../../../src/domain/logistics/landedCost.js";

const money = fc.double({ min: 0, max: 1e6, noNaN: true });
const rate = fc.double({ min: 0, max: 1, noNaN: true });

describe("landedCost", () => {
  // By hand: 46 · 1.12 · 1.2 = 61.824; at 7.25 for one, 448.224.
  it("puts duty on price, freight and insurance, and VAT on all of it", () => {
    expect(landedCost(40, 5, 1, 0.12, 0.2)).toBeCloseTo(61.824, 12);
    expect(landedCost(40, 5, 1, 0.12, 0.2, 0, 7.25)).toBeCloseTo(448.224, 12);
    expect(landedCost(40)).toBe(40);
  });

  it("is at least the price in home money, and fees add as they are", () => {
    fc.assert(
      fc.property(money, money, rate, rate, money, (price, freight, duty, vat, fees) => {
        const cost = landedCost(price, freight, 0, duty, vat, 0, 2);
        expect(cost).toBeGreaterThanOrEqual(2 * price);
        expect(landedCost(price, freight, 0, duty, vat, fees, 2)).toBeCloseTo(cost + fees, 6);
      }),
    );
  });

  it("refuses a negative freight and an exchange rate of 0", () => {
    expect(() => landedCost(40, -5)).toThrow("freight must be 0 or more; it is -5.");
    expect(() => landedCost(40, 5, 1, 0, 0, 0, 0)).toThrow("fx_rate must be above 0; it is 0.");
  });
});
