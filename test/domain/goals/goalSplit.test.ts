import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goalSplit } from "../../../src/domain/goals/goalSplit.js";
import { weightLists } from "./weightLists.js";

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe("goalSplit", () => {
  // Known answers: quotas 33.333… each; 1000·(5, 6, 8, 9, 11, 13)/52 = 96.15, 115.38, 153.85, 173.08, 211.54, 250.
  it("gives the cent left over to the first of equals, and round thousands to the largest remainders", () => {
    expect(goalSplit(100, [1, 1, 1])).toEqual([33.34, 33.33, 33.33]);
    expect(goalSplit(1_000_000, [5, 6, 8, 9, 11, 13], 1000)).toEqual([
      96_000, 115_000, 154_000, 173_000, 212_000, 250_000,
    ]);
  });

  it("adds up to the target in whole units, in units that binary numbers hold only nearly", () => {
    const units = fc.constantFrom(0.01, 0.05, 0.07, 0.3, 1, 2.5, 1000);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), weightLists, units, (count, weights, unit) => {
        const target = Number((count * unit).toPrecision(15));
        const parts = goalSplit(target, weights, unit);
        expect(sum(parts.map((part) => Math.round(part / unit)))).toBe(count);
        for (const part of parts) expect(part).toBe(Number((Math.round(part / unit) * unit).toPrecision(15)));
      }),
    );
  });

  it("adds up to the last bit where the unit is whole", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e13 }), weightLists, (target, weights) => {
        expect(sum(goalSplit(target, weights, 1))).toBe(target);
      }),
    );
  });

  it("refuses a target that no multiples of the unit add up to, and one of too many units", () => {
    expect(() => goalSplit(100.005, [1, 1])).toThrow(
      "target must be a multiple of unit, 0.01 (round it, or use a smaller unit); it is 100.005.",
    );
    expect(() => goalSplit(1e15, [1, 1])).toThrow(
      /^target must be at most .* unit, 0.01; it is 1000000000000000/,
    );
    expect(() => goalSplit(-1, [1])).toThrow("target must be 0 or more; it is -1.");
    expect(() => goalSplit(1, [1], 0)).toThrow("unit must be above 0; it is 0.");
  });
});
