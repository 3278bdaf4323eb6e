import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitTestSize } from "../../../src/domain/conversion/splitTestSize.js";

const rate = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe("splitTestSize", () => {
  // R: power.prop.test(p1 = .50, p2 = .75, power = .90), the example of its help page: n = 76.7.
  it("needs R's 76.7 visitors per group to tell 75% from 50% with power 0.9", () => {
    expect(splitTestSize(0.5, 0.75, 0.9)).toBeCloseTo(76.7069, 3);
  });

  // R: power.prop.test(p1 = .02, p2 = .024, power = .8)
  it("needs R's 21,108 visitors per group to tell 2.4% from 2%", () => {
    expect(splitTestSize(0.02, 0.024)).toBeCloseTo(21108.38, 2);
  });

  it("asks the same of a rise and the fall back, more for more power and for closer rates", () => {
    fc.assert(
      fc.property(rate, rate, (base, target) => {
        fc.pre(Math.abs(base - target) > 1e-6);
        const size = splitTestSize(base, target);
        expect(splitTestSize(target, base)).toBeCloseTo(size, -Math.log10(size) + 9);
        expect(splitTestSize(base, target, 0.9)).toBeGreaterThan(size);
        expect(splitTestSize(base, target, 0.8, 0.01)).toBeGreaterThan(size);
      }),
    );
  });

  it("refuses equal rates, a rate in percent and a power that chance reaches", () => {
    expect(() => splitTestSize(0.05, 0.05)).toThrow("target_rate must differ from base_rate; it is 0.05.");
    expect(() => splitTestSize(5, 6)).toThrow(
      "base_rate must be above 0 and below 1 (95% is 0.95); it is 5.",
    );
    expect(() => splitTestSize(0.1, 0.2, 0.05)).toThrow(
      "power must be above significance, 0.05; it is 0.05.",
    );
  });
});
