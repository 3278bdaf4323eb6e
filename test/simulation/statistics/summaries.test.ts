import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mean } from "../../../src/math/mean.js";
import { quantile, sortedCopy } from "../../../src/math/quantile.js";
import { chanceAtLeast, chanceFrom } from "../../../src/simulation/statistics/chanceAtLeast.js";
import { conditionalValueAtRisk } from "../../../src/simulation/statistics/conditionalValueAtRisk.js";
import { cumulativeShares } from "../../../src/simulation/statistics/cumulativeShares.js";
import { histogram } from "../../../src/simulation/statistics/histogram.js";
import { sd } from "../../../src/simulation/statistics/moments.js";
import { orderStatistics } from "../../../src/simulation/statistics/orderStatistics.js";
import { pairedDifference } from "../../../src/simulation/statistics/pairedDifference.js";
import { quantileInterval } from "../../../src/simulation/statistics/quantileInterval.js";
import { quantilesOf } from "../../../src/simulation/statistics/quantilesOf.js";
import { openStream, streamKey } from "../../../src/simulation/streams.js";

const normals = (name: string, count: number, block = 0) => {
  const target = new Float64Array(count);
  openStream(streamKey("summaries"), name, block).fillNormals(target);
  return target;
};

const sampleOf = fc
  .array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 })
  .map((values) => Float64Array.from(values));

describe("quantilesOf", () => {
  it("takes a sample in any order and leaves it so", () => {
    const sample = Float64Array.of(16, 1, 8, 2, 4);
    expect(quantilesOf(sample, [0.5, 0.1])).toEqual([4, 1.4]);
    expect(sample).toEqual(Float64Array.of(16, 1, 8, 2, 4));
  });

  it("gives the bits of the sorted sample's quantiles, and refuses what that refuses", () => {
    const sample = normals("quantiles", 3000);
    const probabilities = [0, 0.05, 1 / 3, 0.5, 0.95, 1];
    const sorted = sortedCopy(sample);
    expect(quantilesOf(sample, probabilities)).toEqual(probabilities.map((p) => quantile(sorted, p)));
    expect(() => quantilesOf(sample, [1.5])).toThrow("it is 1.5");
    expect(() => quantilesOf(new Float64Array(), [0.5])).toThrow("at least one value");
  });
});

describe("orderStatistics", () => {
  const values = fc.oneof(
    fc.double({ noNaN: true }),
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(-0, 1e-320, 1e300, -1e300),
  );

  it("are the bits that stand there in the sorted sample, whatever lies how far out", () => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 2000, size: "max" }), (list) => {
        const sample = Float64Array.from(list);
        const places = list.map((_, i) => i);
        expect(Float64Array.from(orderStatistics(sample)(places))).toEqual(sortedCopy(sample));
      }),
      { numRuns: 50 },
    );
  });

  it("sorts little of a sample that bins tell apart", () => {
    const sample = normals("selection", 10_000);
    const sorted = sortedCopy(sample);
    const places = [9500, 0, 500, 4999, 5000, 9999];
    expect(orderStatistics(sample)(places)).toEqual(places.map((place) => sorted[place]));
  });
});

describe("quantileInterval", () => {
  it("holds the true quantile in 95 of 100 samples, within 4 standard errors or better", () => {
    const truth = { 0.05: -1.6448536269514722, 0.5: 0, 0.95: 1.6448536269514722 };
    for (const [p, value] of Object.entries(truth)) {
      let held = 0;
      for (let i = 0; i < 1000; i++) {
        const { low, high } = quantileInterval(normals("interval", 400, i).sort(), Number(p));
        if (low <= value && value <= high) held++;
      }
      expect(held / 1000).toBeGreaterThan(0.95 - 4 * Math.sqrt((0.95 * 0.05) / 1000));
      expect(held / 1000).toBeLessThan(0.98);
    }
  });

  it("holds the sample's quantile and stays within the sample", () => {
    fc.assert(
      fc.property(sampleOf, fc.double({ min: 0, max: 1, noNaN: true }), (sample, p) => {
        const interval = quantileInterval(sortedCopy(sample), p);
        expect(interval.low).toBeLessThanOrEqual(interval.quantile);
        expect(interval.high).toBeGreaterThanOrEqual(interval.quantile);
      }),
    );
  });
});

describe("chanceAtLeast", () => {
  // R: prop.test(15, 50, correct = FALSE)$conf.int; Newcombe (1998), table I: 81 of 263
  it("gives Wilson's interval", () => {
    const chance = chanceFrom(81, 263);
    expect(chance.low).toBeCloseTo(0.2553, 4);
    expect(chance.high).toBeCloseTo(0.3662, 4);
    expect(chance.standardError).toBeCloseTo(Math.sqrt((81 * 182) / 263 ** 3), 12);
  });

  it("counts the target itself, and has ends of 0 and 1 at most", () => {
    expect(chanceAtLeast(Float64Array.of(1, 2, 3, 4), 3).chance).toBe(0.5);
    expect(chanceFrom(0, 10)).toMatchObject({ chance: 0, standardError: 0, low: 0 });
    expect(chanceFrom(10, 10)).toMatchObject({ chance: 1, standardError: 0, high: 1 });
    expect(chanceFrom(0, 10).high).toBeCloseTo(0.2775, 4);
  });

  it("lies within its interval, and so does the mirror image", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (trials, share) => {
          const hits = Math.round(trials * share);
          const { chance, low, high } = chanceFrom(hits, trials);
          expect(low).toBeLessThanOrEqual(chance);
          expect(high).toBeGreaterThanOrEqual(chance);
          expect(chanceFrom(trials - hits, trials).high).toBeCloseTo(1 - low, 12);
        },
      ),
    );
  });
});

describe("pairedDifference", () => {
  it("finds a small difference that common draws leave clear", () => {
    const today = normals("profit", 2000);
    const plan = today.map((value) => value + 0.01);
    const difference = pairedDifference(plan, today);
    expect(difference.mean).toBeCloseTo(0.01, 12);
    expect(difference.high - difference.low).toBeLessThan(1e-12);
    expect(difference.chanceBetter).toBe(1);
  });

  it("has the interval of the mean difference, and ties count half", () => {
    const a = Float64Array.of(1, 2, 3, 4);
    const b = Float64Array.of(0, 2, 4, 0);
    const { mean: centre, low, high, chanceBetter } = pairedDifference(a, b);
    const differences = Float64Array.of(1, 0, -1, 4);
    expect(centre).toBe(1);
    expect(high - low).toBeCloseTo((2 * 1.959963984540054 * sd(differences)) / 2, 12);
    expect(chanceBetter).toBe(0.625);
  });

  it("turns its sign when the scenarios change places", () => {
    fc.assert(
      fc.property(sampleOf, (a) => {
        const b = a.map((value, i) => value + ((i % 5) - 2));
        const [there, back] = [pairedDifference(a, b), pairedDifference(b, a)];
        expect(back.mean).toBeCloseTo(-there.mean, 9);
        expect(back.chanceBetter).toBeCloseTo(1 - there.chanceBetter, 12);
      }),
    );
  });

  it("refuses samples of different runs", () => {
    expect(() => pairedDifference(new Float64Array(2), new Float64Array(3))).toThrow("2 and 3 values");
    expect(() => pairedDifference(new Float64Array(0), new Float64Array(0))).toThrow("0 and 0 values");
  });
});

describe("conditionalValueAtRisk", () => {
  // φ(z)/α: CVaR95 2.0627128075, CVaR99 2.6652142203
  it("has the normal's exact values, within 4 standard errors", () => {
    const sample = normals("losses", 400_000);
    const losses = sortedCopy(sample);
    for (const [share, truth] of [
      [0.05, 2.0627128075],
      [0.01, 2.6652142203],
    ] as const) {
      const tail = losses.subarray(Math.floor(losses.length * (1 - share)));
      const edge = quantile(losses, 1 - share);
      // Var of the estimator: (Var(tail) + (1 − α)(CVaR − VaR)²) / (nα)
      const variance = (sd(tail) ** 2 + (1 - share) * (mean(tail) - edge) ** 2) / tail.length;
      const error = Math.abs(conditionalValueAtRisk(sample, share, "highest") - truth);
      expect(error).toBeLessThan(4 * Math.sqrt(variance));
    }
  });

  it("counts the last trial by its part, and is the mean where all trials count", () => {
    const sample = Float64Array.of(4, 1, 8, 2);
    expect(conditionalValueAtRisk(sample, 0.375, "lowest")).toBeCloseTo((1 + 0.5 * 2) / 1.5, 14);
    expect(conditionalValueAtRisk(sample, 0.375, "highest")).toBeCloseTo((8 + 0.5 * 4) / 1.5, 14);
    expect(conditionalValueAtRisk(sample, 1, "lowest")).toBe(3.75);
  });

  it("shares the edge among equal outcomes", () => {
    expect(conditionalValueAtRisk(Float64Array.of(5, 1, 5, 5), 0.5, "lowest")).toBe(3);
    expect(conditionalValueAtRisk(Float64Array.of(5, 1, 5, 5), 0.5, "highest")).toBe(5);
  });

  it("refuses a share that is none", () => {
    expect(() => conditionalValueAtRisk(Float64Array.of(1), 0, "lowest")).toThrow("it is 0");
    expect(() => conditionalValueAtRisk(Float64Array.of(1), 95, "lowest")).toThrow("it is 95");
  });
});

describe("cumulativeShares", () => {
  it("is the share at or below each value", () => {
    const sorted = Float64Array.of(1, 2, 2, 3);
    expect(cumulativeShares(sorted, [0, 1, 2, 2.5, 3, 9])).toEqual([0, 0.25, 0.75, 0.75, 1, 1]);
  });
});

describe("histogram", () => {
  it("counts every value once, in bins that cover the sample", () => {
    fc.assert(
      fc.property(
        sampleOf,
        fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
        (sample, bins) => {
          const { start, width, counts } = histogram(sample, bins);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(sample.length);
          expect(start).toBe(Math.min(...sample));
          expect(start + width * (width ? counts.length : 0)).toBeCloseTo(Math.max(...sample), 5);
          expect(counts.length).toBeLessThanOrEqual(60);
        },
      ),
    );
  });

  // numpy 2.4: np.histogram_bin_edges(np.arange(1000), bins="fd") has 10 bins
  it("chooses Freedman and Diaconis's number of bins", () => {
    expect(histogram(Float64Array.from({ length: 1000 }, (_, i) => i)).counts).toHaveLength(10);
  });

  it("stands a constant sample in one bin, and caps the bins of one with far values", () => {
    expect(histogram(new Float64Array(9).fill(4))).toEqual({ start: 4, width: 0, counts: [9] });
    expect(
      histogram(Float64Array.from({ length: 1000 }, (_, i) => (i ? i / 1000 : 1e9))).counts,
    ).toHaveLength(60);
    expect(histogram(Float64Array.of(1, 1, 1, 1, 1, 2)).counts).toHaveLength(60);
  });

  it("puts a value on an inner edge into the bin to its right", () => {
    expect(histogram(Float64Array.of(0, 1, 2, 3, 4), 4).counts).toEqual([1, 1, 1, 2]);
  });
});
