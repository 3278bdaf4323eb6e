import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adstock } from "../../../src/domain/marketing/adstock.js";

const spend = [0, 100, 50, 0, 0, 200, 30, 0, 0, 0];
const spends = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 50 });
const decays = fc.double({ min: 0, max: 0.99, noNaN: true });

describe("adstock", () => {
  // Robyn, R/transformation.R, adstock_geometric with theta 0.3.
  it("carries over as Robyn's geometric adstock", () => {
    const expected = [0, 100, 80, 24, 7.2, 202.16, 90.648, 27.1944, 8.15832, 2.447496];
    adstock(spend, 0.3).forEach((value, t) => {
      expect(value).toBeCloseTo(expected[t], 10);
    });
    adstock(spend, 0.3, true).forEach((value, t) => {
      expect(value).toBeCloseTo(0.7 * expected[t], 10);
    });
  });

  it("adds up, normalized, to the spend less what is still carried over", () => {
    fc.assert(
      fc.property(spends, decays, (values, decay) => {
        const carried = adstock(values, decay, true);
        const last = carried[carried.length - 1] ?? 0;
        const sum = (list: readonly number[]) => list.reduce((all, value) => all + value, 0);
        expect(sum(carried) + (decay / (1 - decay)) * last).toBeCloseTo(sum(values), 5);
      }),
    );
  });

  it("is the spend itself without carry-over", () => {
    fc.assert(
      fc.property(spends, (values) => {
        expect(adstock(values, 0)).toEqual(values);
      }),
    );
  });

  it("refuses a carry-over that never ends, and a negative spend", () => {
    expect(() => adstock(spend, 1)).toThrow("decay must be 0 or more and below 1; it is 1.");
    expect(() => adstock([1, -1], 0.3)).toThrow("spend must be 0 or more; it is -1.");
  });
});
