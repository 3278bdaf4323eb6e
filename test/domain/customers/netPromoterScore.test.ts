import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { netPromoterScore } from "../../../src/domain/customers/netPromoterScore.js";

describe("netPromoterScore", () => {
  // Reichheld (2003): promoters answer 9 or 10, detractors 0 to 6. Here 4 and 3 of 10.
  it("is 10 for 4 promoters and 3 detractors of 10", () => {
    expect(netPromoterScore([10, 9, 9, 8, 7, 7, 6, 3, 10, 0])).toBe(10);
  });

  it("goes from -100 to 100 and does not depend on the order of answers", () => {
    const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 });
    fc.assert(
      fc.property(answers, (scores) => {
        expect(Math.abs(netPromoterScore(scores))).toBeLessThanOrEqual(100);
        expect(netPromoterScore([...scores].reverse())).toBe(netPromoterScore(scores));
      }),
    );
    expect(netPromoterScore([0, 6])).toBe(-100);
    expect(netPromoterScore([9, 10])).toBe(100);
  });

  it("refuses an answer above 10 or between two", () => {
    expect(() => netPromoterScore([9, 11])).toThrow("scores must be a whole number from 0 to 10; it is 11.");
    expect(() => netPromoterScore([9.5])).toThrow("scores must be a whole number from 0 to 10; it is 9.5.");
  });
});
