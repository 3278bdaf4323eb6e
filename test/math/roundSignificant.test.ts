import fc from "fast-check";
import { expect, it } from "vitest";
import { roundSignificant } from "../../src/math/roundSignificant.js";

it("keeps so many digits as decimal text says them", () => {
  expect(roundSignificant(123456.789, 3)).toBe(123000);
  expect(roundSignificant(-0.00123456, 2)).toBe(-0.0012);
  expect(roundSignificant(0, 4)).toBe(0);
  expect(roundSignificant(Infinity, 4)).toBe(Infinity);
});

it("changes nothing the second time", () => {
  fc.assert(
    fc.property(fc.double(), fc.integer({ min: 1, max: 17 }), (value, digits) => {
      const once = roundSignificant(value, digits);
      expect(roundSignificant(once, digits)).toBe(once);
    }),
  );
});
