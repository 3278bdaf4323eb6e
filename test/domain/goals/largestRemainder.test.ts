import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestRemainder } from "../../../src/domain/goals/largestRemainder.js";
import { weightLists } from "./weightLists.js";

const totals = fc.integer({ min: 0, max: 1e9 });

describe("largestRemainder", () => {
  // The apportionment of Hamilton's method and its Alabama paradox: quotas 4.286, 4.286, 1.429 of 10 and
  // 4.714, 4.714, 1.571 of 11. With a seat more, the smallest loses one.
  it("knows the Alabama paradox", () => {
    expect(largestRemainder(10, [6, 6, 2])).toEqual([4, 4, 2]);
    expect(largestRemainder(11, [6, 6, 2])).toEqual([5, 5, 1]);
  });

  it("takes remainders as equal that only binary numbers tell apart", () => {
    // Quotas 0.5, 1.5 and 2.5 of weights that are not exact in binary.
    expect(largestRemainder(9, [0.1, 0.3, 0.5, 0.9])).toEqual([1, 2, 2, 4]);
    expect(largestRemainder(9, [0.9, 0.5, 0.3, 0.1])).toEqual([5, 3, 1, 0]);
  });

  it("adds up, and rounds every quota down or up", () => {
    fc.assert(
      fc.property(totals, weightLists, (total, weights) => {
        const parts = largestRemainder(total, weights);
        expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
        const sum = weights.reduce((all, weight) => all + weight, 0);
        parts.forEach((part, i) => {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(Number.isInteger(part)).toBe(true);
          expect(Math.abs(part - (total * weights[i]) / sum)).toBeLessThan(1 + 1e-6);
          if (weights[i] === 0) expect(part).toBe(0);
        });
      }),
    );
  });

  it("adds up for the largest totals and ten thousand weights", () => {
    const weights = Array.from({ length: 10_000 }, (_, i) => 1 / (i + 1));
    const parts = largestRemainder(1e14, weights);
    expect(parts.reduce((all, part) => all + part, 0)).toBe(1e14);
    expect(Math.min(...parts)).toBeGreaterThan(0);
  });

  it("gives no less to a larger weight, and equals may differ by one, the first having more", () => {
    fc.assert(
      fc.property(totals, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2 }), (total, weights) => {
        const parts = largestRemainder(total, weights);
        for (let i = 1; i < weights.length; i++) {
          if (weights[i - 1] > weights[i]) expect(parts[i - 1]).toBeGreaterThanOrEqual(parts[i]);
          if (weights[i - 1] === weights[i]) expect([0, 1]).toContain(parts[i - 1] - parts[i]);
        }
      }),
    );
  });

  it("does not depend on the unit of the weights, however large or small", () => {
    fc.assert(
      fc.property(totals, weightLists, (total, weights) => {
        const parts = largestRemainder(total, weights);
        for (const factor of [2 ** 900, 2 ** -900]) {
          expect(
            largestRemainder(
              total,
              weights.map((weight) => weight * factor),
            ),
          ).toEqual(parts);
        }
      }),
    );
  });

  it("refuses no weights, a negative one and weights that are all 0", () => {
    expect(() => largestRemainder(1, [])).toThrow("weights must be at least 1 values long; it is 0.");
    expect(() => largestRemainder(1, [1, -2])).toThrow("weights must be 0 or more; it is -2.");
    expect(() => largestRemainder(1, [0, 0])).toThrow("weights must add up to more than 0; it is 0.");
  });
});
