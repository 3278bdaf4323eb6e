import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { competitivePrice } from "../../../src/domain/pricing/competitivePrice.js";

const prices = [19.9, 24.5, 21, 29.9, 22.5, 18.5];

describe("competitivePrice", () => {
  // PERCENTILE.INC of the prices.
  it("takes the middle price, or a quarter of the way up", () => {
    expect(competitivePrice(prices)).toBeCloseTo(21.75, 12);
    expect(competitivePrice(prices, 0.25)).toBeCloseTo(20.175, 12);
  });

  it("does not go below cost and margin", () => {
    expect(competitivePrice(prices, 0.1, 15, 0.25)).toBe(20); // 15/(1 − 0.25), the quantile is 19.2
    expect(competitivePrice(prices, 0.9, 10, 0.2)).toBeCloseTo(27.2, 12);
  });

  it("lies between the cheapest and the dearest and rises with the position", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }),
        share,
        share,
        (all, p, q) => {
          const [low, high] = [competitivePrice(all, Math.min(p, q)), competitivePrice(all, Math.max(p, q))];
          expect(low).toBeGreaterThanOrEqual(Math.min(...all));
          expect(high).toBeLessThanOrEqual(Math.max(...all));
          expect(low).toBeLessThanOrEqual(high * (1 + 1e-15));
        },
      ),
    );
  });

  it("refuses a position outside 0 to 1 and a margin of the whole price", () => {
    expect(() => competitivePrice(prices, 50)).toThrow(
      "position must be between 0 and 1 (10% is 0.1); it is 50.",
    );
    expect(() => competitivePrice(prices, 0.5, 10, 1)).toThrow(
      "min_margin must be 0 or more and below 1 (40% is 0.4); it is 1.",
    );
    expect(() => competitivePrice([3, -1])).toThrow("competitor_prices must be 0 or more; it is -1.");
  });
});
