import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaMean } from "../../src/math/betaMean.js";

describe("betaMean", () => {
  // E e^(−3P) = ₁F₁(a; a + b; −3); mpmath 1.3 at 40 digits.
  it.each([
    [0.02, 3, 0.9854980656577836],
    [0.5, 0.5, 0.3674336090541583],
    [2.5, 4, 0.3602738026395659],
    [40, 900, 0.8803241245883991],
  ])("of exp(-3p) under beta (%d, %d) is %d", (a, b, expected) => {
    expect(Math.abs(betaMean(a, b, (p) => Math.exp(-3 * p)) / expected - 1)).toBeLessThan(1e-13);
  });

  it("has the moments a/(a + b) and a(a + 1)/((a + b)(a + b + 1))", () => {
    const shape = fc.double({ min: -5, max: 5, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        const first = a / (a + b);
        const second = (first * (a + 1)) / (a + b + 1);
        expect(Math.abs(betaMean(a, b, (p) => p) - first)).toBeLessThan(1e-13);
        expect(Math.abs(betaMean(a, b, (p) => p * p) - second)).toBeLessThan(1e-13);
        expect(Math.abs(betaMean(a, b, (_, rest) => rest) - b / (a + b))).toBeLessThan(1e-13);
      }),
    );
  });
});
