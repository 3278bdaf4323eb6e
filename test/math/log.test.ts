import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { log } from "../../src/math/log.js";
import { errorInUlps, exactLog } from "./reference.js";

describe("log", () => {
  it("is at most 1 ulp from the true value for every double above 0", () => {
    fc.assert(
      fc.property(fc.double({ min: 5e-324, max: Number.MAX_VALUE, noNaN: true }), (x) => {
        expect(errorInUlps(log(x), exactLog(x))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1500 },
    );
  });

  it("is at most 1 ulp off near 1, at the powers of 2, at the edges of its branches and for subnormals", () => {
    const near = Array.from({ length: 600 }, (_, i) => 0.5 + i * 0.0025031);
    const powers = Array.from({ length: 200 }, (_, i) => 2 ** (i * 10 - 1074) || 5e-324);
    const edges = [
      1 + 2 ** -52,
      1 - 2 ** -53,
      Math.SQRT2,
      Math.SQRT1_2,
      1.38,
      1.42,
      2.2e-308,
      1e-310,
      7e-322,
    ];
    for (const x of [...near, ...powers, ...edges]) {
      if (x !== 1) expect(errorInUlps(log(x), exactLog(x))).toBeLessThanOrEqual(1);
    }
  });

  it("is 0 at 1, -Infinity at 0, NaN below", () => {
    expect(log(1)).toBe(0);
    expect(log(0)).toBe(-Infinity);
    expect(log(-0)).toBe(-Infinity);
    expect(log(-1)).toBeNaN();
    expect(log(Number.NaN)).toBeNaN();
    expect(log(Infinity)).toBe(Infinity);
  });

  it("has the same bits on every machine", () => {
    expect([2, 3, 10, 0.1, 1e300, 5e-324].map(log)).toMatchInlineSnapshot(`
      [
        0.6931471805599453,
        1.0986122886681096,
        2.302585092994046,
        -2.3025850929940455,
        690.7755278982137,
        -744.4400719213812,
      ]
    `);
  });
});
