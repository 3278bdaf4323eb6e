import fc from "fast-check";
import { expect, it } from "vitest";
import { expm1 } from "../../src/math/expm1.js";
import { log1p } from "../../src/math/log1p.js";

const relative = (value: number, truth: number) =>
  truth === 0 ? Math.abs(value) : Math.abs(value / truth - 1);

it("log1p agrees with the machine's own to 1e-15, from the smallest numbers on", () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1e300, minExcluded: true, noNaN: true }), (x) => {
      expect(relative(log1p(x), Math.log1p(x))).toBeLessThan(1e-15);
    }),
  );
  expect(log1p(-1)).toBe(-Infinity);
  expect(log1p(Infinity)).toBe(Infinity);
});

it("expm1 agrees with the machine's own to 1e-15, from the smallest numbers on", () => {
  fc.assert(
    fc.property(fc.double({ min: -800, max: 709, noNaN: true }), (x) => {
      expect(relative(expm1(x), Math.expm1(x))).toBeLessThan(1e-15);
    }),
  );
  expect([expm1(-Infinity), expm1(Infinity)]).toEqual([-1, Infinity]);
});
