import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acquisitionCost } from "../../../src/domain/marketing/acquisitionCost.js";

const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });

describe("acquisitionCost", () => {
  it("is 50 for 60 customers won with 3,000", () => {
    expect(acquisitionCost(3000, 60)).toBe(50);
  });

  it("times the customers is the spend", () => {
    fc.assert(
      fc.property(positive, positive, (spend, customers) => {
        expect((acquisitionCost(spend, customers) * customers) / spend).toBeCloseTo(1, 14);
      }),
    );
  });

  it("refuses a spend that won nobody", () => {
    expect(() => acquisitionCost(3000, 0)).toThrow("new_customers must be above 0; it is 0.");
    expect(() => acquisitionCost(-1, 5)).toThrow("spend must be 0 or more; it is -1.");
  });
});
