import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { funnel } from "../../../src/domain/conversion/funnel.js";

const falling = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 })
  .map((counts) => counts.sort((a, b) => b - a))
  .filter(([first]) => first > 0);

describe("funnel", () => {
  it("has step rates, overall rates and the biggest leak of a shop's funnel", () => {
    const rows = funnel(["visit", "product", "cart", "checkout", "order"], [12000, 5400, 1350, 810, 648]);
    expect(rows.map((row) => row.stepRate)).toEqual([1, 0.45, 0.25, 0.6, 0.8]);
    expect(rows.map((row) => row.overallRate)).toEqual([1, 0.45, 0.1125, 0.0675, 0.054]);
    expect(rows.map((row) => row.lost)).toEqual([0, 6600, 4050, 540, 162]);
    expect(rows.map((row) => row.biggestLeak)).toEqual([false, false, true, false, false]);
  });

  it("leaves the step rate open where nobody came to the stage before", () => {
    const [, cart, order] = funnel(["visit", "cart", "order"], [100, 0, 0]);
    expect(cart).toMatchObject({ stepRate: 0, overallRate: 0, biggestLeak: true });
    expect(order).toMatchObject({ stepRate: null, overallRate: 0, biggestLeak: false });
  });

  it("loses on the way what is missing at the end, at one biggest leak if any", () => {
    fc.assert(
      fc.property(falling, (counts) => {
        const rows = funnel(counts.map(String), counts);
        const last = counts[counts.length - 1];
        expect(rows.reduce((sum, { lost }) => sum + lost, 0)).toBe(counts[0] - last);
        expect(rows.filter(({ biggestLeak }) => biggestLeak)).toHaveLength(last < counts[0] ? 1 : 0);
      }),
    );
  });

  it("refuses a stage with more people than the one before, and a first stage without any", () => {
    expect(() => funnel(["visit", "order"], [10, 12])).toThrow(
      "counts must be at most that of the stage before, 10; it is 12.",
    );
    expect(() => funnel(["visit"], [0])).toThrow("counts must be above 0; it is 0.");
  });
});
