import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEvenRoas } from "../../../src/domain/marketing/breakEvenRoas.js";

describe("breakEvenRoas", () => {
  it("is 4 for a margin of 25%", () => {
    expect(breakEvenRoas(0.25)).toBe(4);
  });

  it("leaves a margin that just pays the advertising", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), (margin) => {
        expect(breakEvenRoas(margin) * margin).toBeCloseTo(1, 14);
      }),
    );
  });

  it("refuses a margin of 0 or in percent", () => {
    expect(() => breakEvenRoas(0)).toThrow("margin must be above 0 and at most 1 (25% is 0.25); it is 0.");
    expect(() => breakEvenRoas(25)).toThrow("margin must be above 0 and at most 1 (25% is 0.25); it is 25.");
  });
});
