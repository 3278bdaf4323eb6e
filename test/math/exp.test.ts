import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp } from "../../src/math/exp.js";
import { errorInUlps, exactExp } from "./reference.js";

describe("exp", () => {
  it("is at most 1 ulp from the true value from the smallest to the largest result", () => {
    fc.assert(
      fc.property(fc.double({ min: -745.1332191019411, max: 709.782712893384, noNaN: true }), (x) => {
        expect(errorInUlps(exp(x), exactExp(x))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1500 },
    );
  });

  it("is at most 1 ulp off on an even grid, near 0 and where results are subnormal", () => {
    const grid = Array.from({ length: 1500 }, (_, i) => -745.1 + i * 0.9697);
    const small = [1e-300, 5e-324, 1e-17, 2 ** -28, 2 ** -29, 0.3465, 0.3466, 1.0397, 1.04];
    const subnormal = Array.from({ length: 400 }, (_, i) => -708.3 - i * 0.0917);
    for (const x of [...grid, ...small, ...small.map((x) => -x), ...subnormal]) {
      expect(errorInUlps(exp(x), exactExp(x))).toBeLessThanOrEqual(1);
    }
  });

  it("is at most 0.52 ulp off where results are normal numbers", () => {
    fc.assert(
      fc.property(fc.double({ min: -708, max: 709, noNaN: true }), (x) => {
        expect(errorInUlps(exp(x), exactExp(x))).toBeLessThanOrEqual(0.52);
      }),
      { numRuns: 1500 },
    );
  });

  it("goes over to Infinity and 0 where doubles end", () => {
    expect(exp(709.782712893384)).toBe(1.7976931348622732e308);
    expect(exp(709.7827128933841)).toBe(Infinity);
    expect(exp(-745.1332191019411)).toBe(5e-324);
    expect(exp(-745.1332191019412)).toBe(0);
    expect(exp(Infinity)).toBe(Infinity);
    expect(exp(-Infinity)).toBe(0);
    expect(exp(Number.NaN)).toBeNaN();
    expect(exp(0)).toBe(1);
    expect(exp(-0)).toBe(1);
  });

  it("has the same bits on every machine", () => {
    const values = [1, -1, 0.5, 10, -20.25, 700].map(exp);
    expect(values).toMatchInlineSnapshot(`
      [
        2.718281828459045,
        0.36787944117144233,
        1.6487212707001282,
        22026.465794806718,
        1.6052280551856116e-9,
        1.0142320547350045e+304,
      ]
    `);
  });
});
