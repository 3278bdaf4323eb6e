import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valuePrice } from "../../../src/domain/pricing/valuePrice.js";

describe("valuePrice", () => {
  it("adds the seller's part of the value differences to the reference price", () => {
    expect(valuePrice(100, [30, -10, 8])).toBe(114); // 100 + 28·0.5
    expect(valuePrice(100, [30, -10, 8], 0.3)).toBeCloseTo(119.6, 12);
    expect(valuePrice(100, [30, -10, 8], 0)).toBe(128);
    expect(valuePrice(100, [30, -10, 8], 1)).toBe(100);
  });

  it("divides the difference between seller and customer", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const differences = fc.array(fc.integer({ min: -10, max: 100 }), { maxLength: 9 });
    fc.assert(
      fc.property(differences, share, (values, toCustomer) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const customerGains = 100 + total - valuePrice(100, values, toCustomer);
        expect(customerGains).toBeCloseTo(toCustomer * total, 9);
      }),
    );
  });

  it("refuses a share in percent and a price below 0", () => {
    expect(() => valuePrice(100, [30], 50)).toThrow(
      "share_to_customer must be between 0 and 1 (10% is 0.1); it is 50.",
    );
    expect(() => valuePrice(100, [-300])).toThrow(
      "value_differences must add up to at least -200, or the price is below 0; it is -300.",
    );
  });
});
