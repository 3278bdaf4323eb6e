import fc from "fast-check";
import { expect, it } from "vitest";
import { quantile, sortedCopy } from "../../src/math/quantile.js";

// R 4: quantile(c(1, 2, 4, 8, 16), c(.1, .25, .5, .9), type = 7)
it("agrees with R's type 7", () => {
  const sorted = sortedCopy([16, 1, 8, 2, 4]);
  expect([0.1, 0.25, 0.5, 0.9].map((p) => quantile(sorted, p))).toEqual([1.4, 2, 4, 12.8]);
});

it("goes from the smallest to the largest value without ever falling", () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(values, share, share, (sample, p, q) => {
      const sorted = sortedCopy(sample);
      expect(quantile(sorted, 0)).toBe(sorted[0]);
      expect(quantile(sorted, 1)).toBe(sorted.at(-1));
      expect(quantile(sorted, Math.min(p, q))).toBeLessThanOrEqual(quantile(sorted, Math.max(p, q)) + 1e-9);
    }),
  );
});

it("leaves the sample as it was", () => {
  const sample = [3, 1, 2];
  sortedCopy(sample);
  expect(sample).toEqual([3, 1, 2]);
});

it("refuses an empty sample and a probability outside 0 to 1, and says so", () => {
  expect(() => quantile(new Float64Array(0), 0.5)).toThrow("the sample is empty");
  expect(() => quantile(sortedCopy([1]), 1.5)).toThrow("it is 1.5");
  expect(() => quantile(sortedCopy([1]), Number.NaN)).toThrow("it is NaN");
});
