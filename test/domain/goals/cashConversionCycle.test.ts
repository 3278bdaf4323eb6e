import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cashConversionCycle } from "../../../src/domain/goals/cashConversionCycle.js";

const balance = fc.double({ min: 0, max: 1e7, noNaN: true });
const flow = fc.double({ min: 1, max: 1e8, noNaN: true });

describe("cashConversionCycle", () => {
  // 365·(200/1200 + 90/1800 − 150/1200) = 60.83 + 18.25 − 45.63
  it("takes 33.46 days from paying for goods to being paid", () => {
    expect(cashConversionCycle(200_000, 90_000, 150_000, 1_200_000, 1_800_000)).toBeCloseTo(33.4583333333, 9);
  });

  it("is negative where customers pay first", () => {
    expect(cashConversionCycle(0, 0, 100, 365, 500)).toBe(-100);
  });

  it("does not depend on the unit of money, and grows with the length of the period", () => {
    fc.assert(
      fc.property(balance, balance, balance, flow, flow, (inventory, owed, owing, cogs, revenue) => {
        const days = cashConversionCycle(inventory, owed, owing, cogs, revenue);
        expect(cashConversionCycle(inventory * 8, owed * 8, owing * 8, cogs * 8, revenue * 8)).toBe(days);
        const twice = cashConversionCycle(inventory, owed, owing, cogs, revenue, 730);
        expect(twice).toBe(2 * days);
      }),
    );
  });

  it("refuses a negative balance and no sales", () => {
    expect(() => cashConversionCycle(-1, 0, 0, 1, 1)).toThrow("inventory must be 0 or more; it is -1.");
    expect(() => cashConversionCycle(1, 0, 0, 0, 1)).toThrow("cogs must be above 0; it is 0.");
    expect(() => cashConversionCycle(1, 0, 0, 1, 0)).toThrow("revenue must be above 0; it is 0.");
    expect(() => cashConversionCycle(1, 0, 0, 1, 1, 0)).toThrow("days must be above 0; it is 0.");
  });
});
