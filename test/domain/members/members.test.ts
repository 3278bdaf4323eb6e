import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { customerSatisfaction } from "../../../src/domain/members/customerSatisfaction.js";
import { memberTier } from "../../../src/domain/members/memberTier.js";
import { pointsCost } from "../../../src/domain/members/pointsCost.js";

const positive = fc.double({ min: 0, max: 1e6, noNaN: true });

describe("customerSatisfaction", () => {
  it("is the share of answers from 4 up (by hand: 3 of 5)", () => {
    expect(customerSatisfaction([5, 4, 3, 5, 1])).toBe(0.6);
    expect(customerSatisfaction([5, 4, 3, 5, 1], 5)).toBe(0.4);
  });

  it("falls as the limit rises", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), (scores) => {
        const shares = [1, 2, 3, 4, 5].map((limit) => customerSatisfaction(scores, limit));
        expect(shares[0]).toBe(1);
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
      }),
    );
  });

  it("refuses a negative answer and a limit of 0", () => {
    expect(() => customerSatisfaction([5, -1])).toThrow("scores must be 0 or more; it is -1.");
    expect(() => customerSatisfaction([5], 0)).toThrow("satisfied_from must be above 0; it is 0.");
  });
});

describe("memberTier", () => {
  const thresholds = [0, 1000, 5000];
  const names = ["basic", "silver", "gold"];

  it("is reached at the threshold itself, and none is below the first", () => {
    const tiers = [0, 999.99, 1000, 7000, -1].map((spend) => memberTier(spend, thresholds, names));
    expect(tiers).toEqual(["basic", "basic", "silver", "gold", null]);
  });

  it("never falls as spend rises", () => {
    fc.assert(
      fc.property(positive, positive, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const rank = (spend: number) => names.indexOf(memberTier(spend, thresholds, names) ?? "");
        expect(rank(low)).toBeLessThanOrEqual(rank(high));
      }),
    );
  });

  it("refuses thresholds that do not rise and a missing name", () => {
    expect(() => memberTier(5, [0, 100, 100], names)).toThrow(
      "thresholds must be above the one before, 100; it is 100.",
    );
    expect(() => memberTier(5, thresholds, ["basic"])).toThrow(/^names must be as long as thresholds/);
  });
});

describe("pointsCost", () => {
  it("is 780 for 120,000 points at 0.01 of which 65% are redeemed (by hand)", () => {
    expect(pointsCost(120_000, 0.01, 0.65)).toBeCloseTo(780, 9);
  });

  it("is never above the face value", () => {
    fc.assert(
      fc.property(positive, positive, fc.double({ min: 0, max: 1, noNaN: true }), (points, value, rate) => {
        expect(pointsCost(points, value, rate)).toBeLessThanOrEqual(points * value);
      }),
    );
  });

  it("refuses a rate typed as a percentage", () => {
    expect(() => pointsCost(100, 0.01, 65)).toThrow(
      "redemption_rate must be between 0 and 1 (10% is 0.1); it is 65.",
    );
  });
});
