import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bassAdopters } from "../../../src/domain/demand/bassAdopters.js";
import { bassFit } from "../../../src/domain/demand/bassFit.js";

const innovation = fc.double({ min: 1e-4, max: 0.2, noNaN: true });
const imitation = fc.double({ min: 0, max: 2, noNaN: true });

describe("bassAdopters", () => {
  // Bass (1969), room air conditioners: p 0.010399, q 0.41861, m 18,713,000; the closed form.
  it.each([
    [1, 239891.608722],
    [5, 1028983.73538],
    [10, 1977458.42948],
  ])("expects the buyers of room air conditioners in year %d", (year, buyers) => {
    expect(bassAdopters(18_713_000, 0.010399, 0.41861, year)).toBeCloseTo(buyers, 3);
  });

  it("is exponential without imitation", () => {
    expect(bassAdopters(1000, 0.1, 0, 3)).toBeCloseTo(1000 * (Math.exp(-0.2) - Math.exp(-0.3)), 9);
  });

  it("adds up to the market", () => {
    fc.assert(
      fc.property(innovation, imitation, (p, q) => {
        let sum = 0;
        for (let t = 1; t <= Math.ceil(60 / (p + q)) + 200; t++) sum += bassAdopters(500, p, q, t);
        expect(sum).toBeLessThanOrEqual(500 * (1 + 1e-9));
        expect(sum).toBeGreaterThan(499);
      }),
      { numRuns: 20 },
    );
  });

  it("refuses a market without innovators and half a period", () => {
    expect(() => bassAdopters(1000, 0, 0.4, 1)).toThrow("innovation must be above 0; it is 0.");
    expect(() => bassAdopters(1000, 0.03, 0.4, 1.5)).toThrow(
      "period must be a whole number, 1 or more; it is 1.5.",
    );
  });
});

describe("bassFit", () => {
  // VCR sales 1980-89; nonlinear least squares as in Srinivasan & Mason (1986), by scipy.
  it("fits the sales of video recorders", () => {
    const fit = bassFit([840, 1470, 2110, 4000, 7590, 10950, 10530, 9470, 7790, 5890]);
    expect(fit.marketSize).toBeCloseTo(67660.025, 0);
    expect(fit.innovation).toBeCloseTo(0.008788963, 6);
    expect(fit.imitation).toBeCloseTo(0.6421589, 5);
    expect(fit.peakPeriod).toBeCloseTo(6.592447, 4);
  });

  it("finds again what made the sales", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.003, max: 0.05, noNaN: true }),
        fc.double({ min: 0.2, max: 0.8, noNaN: true }),
        (p, q) => {
          const peak = Math.log(q / p) / (p + q);
          const periods = Math.ceil(1.5 * peak) + 4;
          const fit = bassFit(Array.from({ length: periods }, (_, t) => bassAdopters(2000, p, q, t + 1)));
          expect(fit.marketSize).toBeCloseTo(2000, 0);
          expect(fit.innovation).toBeCloseTo(p, 4);
          expect(fit.imitation).toBeCloseTo(q, 3);
          expect(fit.peakPeriod).toBeCloseTo(peak, 2);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("knows no peak where sales only fall", () => {
    expect(bassFit([100, 80, 64, 51, 41, 33]).peakPeriod).toBeNull();
  });

  it("refuses sales that still double, that are all 0, or too few", () => {
    expect(() => bassFit([1, 2, 4, 8, 16, 32, 64])).toThrow("sales must have begun to level off");
    expect(() => bassFit([0, 0, 0, 0])).toThrow("sales must add up to more than 0; it is 0.");
    expect(() => bassFit([1, 2, 3])).toThrow("sales must be at least 4 values long; it is 3.");
  });
});
