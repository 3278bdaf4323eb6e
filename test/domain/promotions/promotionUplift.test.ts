import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { promotionUplift } from "../../../src/domain/promotions/promotionUplift.js";
import { openStream, type Stream, streamKey } from "../../../src/simulation/streams.js";

const flags = (text: string) => [...text].map((each) => each === "1");

describe("promotionUplift", () => {
  it("finds half as many again over a flat baseline", () => {
    const found = promotionUplift([100, 100, 150, 100, 100, 150, 100, 100], flags("00100100"));
    expect(found.baseline).toBeCloseTo(100, 8);
    expect(found.uplift).toBeCloseTo(0.5, 8);
    expect(found.low).toBeCloseTo(0.5, 8);
    expect(found.high).toBeCloseTo(0.5, 8);
    expect(found.incrementalUnits).toBeCloseTo(100, 6);
  });

  // With one factor only, the fit is the ratio of the means, periods without sales included (a design in
  // which the trend is at right angles to the promotion: its coefficient is 0 by symmetry).
  it("is the ratio of the mean with to the mean without, minus 1", () => {
    const units = [0, 6, 20, 6, 6, 20, 6, 0];
    const found = promotionUplift(units, flags("00100100"));
    expect(found.baseline).toBeCloseTo(4, 8);
    expect(found.uplift).toBeCloseTo(4, 8);
  });

  it("recovers uplift under any trend and season, in any unit", () => {
    const season = fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), { minLength: 4, maxLength: 4 });
    const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        season,
        between(-0.03, 0.03),
        between(-0.8, 3),
        between(1e-3, 1e6),
        (factors, trend, uplift, level) => {
          const promoted = Array.from({ length: 32 }, (_, t) => t % 5 === 2);
          const units = promoted.map(
            (flag, t) => level * factors[t % 4] * Math.exp(trend * t) * (flag ? 1 + uplift : 1),
          );
          const found = promotionUplift(units, promoted, 4);
          expect(found.uplift).toBeCloseTo(uplift, 6);
          const sold = units.reduce((sum, value, t) => sum + (promoted[t] ? value : 0), 0);
          expect(found.incrementalUnits / sold).toBeCloseTo(uplift / (1 + uplift), 6);
          expect(found.baseline * found.uplift * 6).toBeCloseTo(found.incrementalUnits, 4);
        },
      ),
      { numRuns: 50 },
    );
  });

  /** Units sold around a mean: noise in proportion to it, the same everywhere, and of counts. */
  const noises: Record<string, (mean: number, stream: Stream) => number> = {
    lognormal: (mean, stream) => mean * Math.exp(0.2 * stream.normal() - 0.02),
    normal: (mean, stream) => Math.max(0, mean + 12 * stream.normal()),
    Poisson: (mean, stream) => poissonDraw(mean, stream.uniform()),
  };
  it.each(Object.keys(noises))("covers the truth in 93 to 97% of 1,500 histories with %s noise", (name) => {
    const key = streamKey("uplift");
    let covered = 0;
    for (let history = 0; history < 1500; history++) {
      const stream = openStream(key, name, history);
      const promoted = Array.from({ length: 60 }, () => stream.uniform() < 0.2);
      const units = promoted.map((flag, t) => {
        const base = 60 * [0.8, 1, 1.3, 0.9][t % 4] * Math.exp(0.004 * t);
        return noises[name](base * (flag ? 1.6 : 1), stream);
      });
      const { low, high } = promotionUplift(units, promoted, 4);
      if (low <= 0.6 && 0.6 <= high) covered++;
    }
    expect(covered / 1500).toBeGreaterThan(0.93);
    expect(covered / 1500).toBeLessThan(0.97);
  });

  it("has a pooled interval where the one promotion of a place in the season decides alone", () => {
    const units = [10, 12, 11, 20, 12, 22, 11, 24, 10, 21, 12, 23];
    const found = promotionUplift(units, flags("000101010101"), 2);
    expect(found.low).toBeLessThan(found.uplift);
    expect(found.high).toBeGreaterThan(found.uplift);
  });

  it("refuses a history without promotion, one that follows the season, and no sales with promotions", () => {
    const units = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(() => promotionUplift(units, flags("00000000"))).toThrow(
      "promo_flags must mark at least one period with a promotion and leave one without; it is 0 of 8 periods.",
    );
    expect(() => promotionUplift(units, flags("01010101"), 2)).toThrow(
      "promo_flags must not mark the same places of every season only, where promotion and season are one; it is 4 of 8 periods.",
    );
    expect(() => promotionUplift([1, 2, 3, 4, 0, 6, 7, 0], flags("00001001"))).toThrow(
      "units must be above 0 in more periods, with promotion and without; it is 0 in 2 of 8 periods.",
    );
    expect(() => promotionUplift(units, flags("01000000"), 6)).toThrow(
      "units must be at least 9 values long; it is 8.",
    );
    expect(() => promotionUplift([1, -2, 3, 4], flags("0100"))).toThrow("units must be 0 or more; it is -2.");
  });
});

/** The smallest count whose probability not to be exceeded reaches u. */
function poissonDraw(mean: number, u: number): number {
  let count = 0;
  let term = Math.exp(-mean);
  for (let below = term; below < u && count < 1000; below += term) {
    count++;
    term *= mean / count;
  }
  return count;
}
