import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { returnOnAdSpend } from "../../../src/domain/marketing/returnOnAdSpend.js";

const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });

describe("returnOnAdSpend", () => {
  it("is 4 for a revenue of 5,000 from 1,250", () => {
    expect(returnOnAdSpend(5000, 1250)).toBe(4);
  });

  it("times the spend is the revenue", () => {
    fc.assert(
      fc.property(positive, positive, (revenue, spend) => {
        expect((returnOnAdSpend(revenue, spend) * spend) / revenue).toBeCloseTo(1, 14);
      }),
    );
  });

  it("refuses a return on nothing", () => {
    expect(() => returnOnAdSpend(5000, 0)).toThrow("spend must be above 0; it is 0.");
    expect(() => returnOnAdSpend(-1, 5)).toThrow("revenue must be 0 or more; it is -1.");
  });
});
