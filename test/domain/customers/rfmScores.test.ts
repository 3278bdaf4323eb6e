import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rfmScores } from "../../../src/domain/customers/rfmScores.js";

/** Customers with one order each: the k-th bought k days ago for 10·k. */
const ladder = (size: number, bins?: number) => {
  const steps = Array.from({ length: size }, (_, i) => i + 1);
  return rfmScores(
    steps,
    steps.map((step) => 100 - step),
    steps.map((step) => 10 * step),
    100,
    bins,
  );
};

describe("rfmScores", () => {
  // Quintiles of 1 … 10 by PERCENTILE.INC: 2.8, 4.6, 6.4, 8.2.
  it("scores by quintiles, the latest buyers highest", () => {
    const rows = ladder(10);
    expect(rows.map(({ m }) => m)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect(rows.map(({ r }) => r)).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
    expect(rows.every(({ f }) => f === 1)).toBe(true); // ties share a score
    expect(rows.map(({ recencyDays }) => recencyDays)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it("counts orders, adds up money and nets refunds", () => {
    const [row] = rfmScores(["a", "a", "a", "a"], [1, 1, 5, 9], [20, 10, 40, -40], 10);
    expect(row).toMatchObject({ recencyDays: 9, frequency: 2, monetary: 30 });
  });

  it("names segments by recency and frequency", () => {
    const ids = ["often", "often", "often", "rare", "old"];
    const rows = rfmScores(ids, [97, 98, 99, 50, 1], [1, 1, 1, 1, 1], 100);
    expect(rows.map(({ customer, segment }) => [customer, segment])).toEqual([
      ["often", "champion"],
      ["rare", "about to sleep"],
      ["old", "hibernating"],
    ]);
  });

  it("never scores a larger value lower, for any number of bins", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 100 }), (size, bins) => {
        const rows = ladder(size, bins);
        rows.forEach(({ r, m, segment }, i) => {
          expect(segment).not.toBe("");
          expect(m).toBeGreaterThanOrEqual(i > 0 ? rows[i - 1].m : 1);
          expect(r).toBeLessThanOrEqual(i > 0 ? rows[i - 1].r : bins);
          expect(Math.max(r, m)).toBeLessThanOrEqual(bins);
        });
      }),
    );
  });

  it("refuses an order after as_of and half a bin", () => {
    expect(() => rfmScores(["a"], [101], [5], 100)).toThrow(
      /^dates must not be after as_of, 1970-04-11; it is 1970-04-12/,
    );
    expect(() => ladder(3, 2.5)).toThrow("bins must be a whole number, 1 or more; it is 2.5.");
    expect(() => ladder(3, 1e9)).toThrow("bins must be at most 100; it is 1000000000.");
  });
});
