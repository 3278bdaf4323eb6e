import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { thresholdDiscount } from "../../../src/domain/promotions/thresholdDiscount.js";

const baskets = [18, 27, 36, 41, 44, 47, 49, 52, 58, 75, 90, 120];

describe("thresholdDiscount", () => {
  // Short of 50 by at most 12: 41, 44, 47, 49, that is 19 of money in 4 baskets; 5 baskets of 50 or more.
  it("fills up a share of the baskets in the window and pays for all that qualify", () => {
    const found = thresholdDiscount(baskets, 50, 5, 12, 0.35, 0.4);
    expect(found.aovBefore).toBeCloseTo(657 / 12, 12);
    expect(found.aovGross).toBeCloseTo((657 + 0.35 * 19) / 12, 12);
    expect(found.qualifyingShare).toBeCloseTo(6.4 / 12, 12);
    expect(found.aovNet).toBeCloseTo((657 + 0.35 * 19 - 5 * 6.4) / 12, 12);
    expect(found.incrementalMargin).toBeCloseTo(0.4 * 0.35 * 19 - 5 * 6.4, 12);
  });

  it("gives the discount away where nobody fills up", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(200), { minLength: 1 }),
        fc.integer({ min: 5, max: 150 }),
        (values, threshold) => {
          const found = thresholdDiscount(values, threshold, 5, 20, 0, 0.4);
          expect(found.aovGross).toBe(found.aovBefore);
          expect(found.incrementalMargin).toBeCloseTo(
            -5 * values.filter((value) => value >= threshold).length,
            9,
          );
        },
      ),
    );
  });

  it("refuses a discount above the threshold and a negative basket", () => {
    expect(() => thresholdDiscount(baskets, 50, 60, 12, 0.35, 0.4)).toThrow(
      "discount must be at most threshold, 50; it is 60.",
    );
    expect(() => thresholdDiscount([10, -3], 50, 5, 12, 0.35, 0.4)).toThrow(
      "baskets must be 0 or more; it is -3.",
    );
    expect(() => thresholdDiscount(baskets, 50, 5, 12, 35, 0.4)).toThrow(
      "stretch_share must be between 0 and 1 (10% is 0.1); it is 35.",
    );
  });
});
