import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inverseNormalLoss } from "../../src/math/inverseNormalLoss.js";
import { normalLoss, normalSecondLoss } from "../../src/math/normalLoss.js";

describe("normalLoss", () => {
  // Unit normal loss tables: L(0) = 0.3989, L(1) = 0.0833, L(2) = 0.0085 (Silver, Pyke & Thomas, appendix);
  // digits from 40-digit arithmetic.
  it.each([
    [0, 0.3989422804014327],
    [1, 0.0833154705876863],
    [2, 0.00849070261682964],
    [-1.5, 1.5293067937626046],
  ])("is the table's at z = %d", (z, loss) => {
    expect(normalLoss(z)).toBeCloseTo(loss, 14);
  });

  it("keeps its digits in the tail, as the series φ(z)/z²·(1 − 3/z² + 15/z⁴ − 105/z⁶) says", () => {
    const z = 30;
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const series = (density / z ** 2) * (1 - 3 / z ** 2 + 15 / z ** 4 - 105 / z ** 6 + 945 / z ** 8);
    expect(normalLoss(z) / series).toBeCloseTo(1, 10);
  });

  it("differs by −z from one side to the other: E(Z − z)⁺ − E(z − Z)⁺ = −z", () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (z) => {
        expect(normalLoss(z) - normalLoss(-z)).toBeCloseTo(-z, 12);
      }),
    );
  });
});

describe("normalSecondLoss", () => {
  it("is the integral of the loss function, by Simpson's rule", () => {
    const [from, to, steps] = [-3, 2.5, 400];
    const width = (to - from) / steps;
    let sum = normalLoss(from) + normalLoss(to);
    for (let k = 1; k < steps; k++) sum += (k % 2 === 1 ? 4 : 2) * normalLoss(from + k * width);
    expect(normalSecondLoss(from) - normalSecondLoss(to)).toBeCloseTo((sum * width) / 3, 9);
  });
});

describe("inverseNormalLoss", () => {
  it("finds the z with a given loss, from far below 0 to far above", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 35, noNaN: true }), (z) => {
        expect(normalLoss(inverseNormalLoss(normalLoss(z))) / normalLoss(z)).toBeCloseTo(1, 9);
      }),
    );
  });
});
