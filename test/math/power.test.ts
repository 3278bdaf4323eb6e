import fc from "fast-check";
import { expect, it } from "vitest";
import { power } from "../../src/math/power.js";

it("agrees with the machine's own power to 1e-14 for price ratios and elasticities", () => {
  const ratio = fc.double({ min: 0.2, max: 5, noNaN: true });
  const elasticity = fc.double({ min: -6, max: 6, noNaN: true });
  fc.assert(
    fc.property(ratio, elasticity, (base, exponent) => {
      expect(Math.abs(power(base, exponent) / base ** exponent - 1)).toBeLessThan(1e-14);
    }),
  );
});

it("is 1 for the exponent 0, 0 for the base 0 and a positive exponent, NaN for a base below 0", () => {
  expect(power(0, 0)).toBe(1);
  expect(power(0, 2)).toBe(0);
  expect(power(0, -1)).toBe(Infinity);
  expect(power(-2, 2)).toBeNaN();
});
