import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mean } from "../../../src/math/mean.js";
import { sd, standardError, variance } from "../../../src/simulation/statistics/moments.js";
import { kurtosis, skewness } from "../../../src/simulation/statistics/shape.js";

/** One value, then two others in turn, 500 times. */
const alternating = (first: number, low: number, high: number) =>
  Float64Array.from({ length: 1001 }, (_, i) => (i === 0 ? first : i % 2 ? low : high));

// NIST Statistical Reference Datasets, univariate summary statistics
const lottery = Float64Array.from([
  162, 671, 933, 414, 788, 730, 817, 33, 536, 875, 670, 236, 473, 167, 877, 980, 316, 950, 456, 92, 517, 557,
  956, 954, 104, 178, 794, 278, 147, 773, 437, 435, 502, 610, 582, 780, 689, 562, 964, 791, 28, 97, 848, 281,
  858, 538, 660, 972, 671, 613, 867, 448, 738, 966, 139, 636, 847, 659, 754, 243, 122, 455, 195, 968, 793, 59,
  730, 361, 574, 522, 97, 762, 431, 158, 429, 414, 22, 629, 788, 999, 187, 215, 810, 782, 47, 34, 108, 986,
  25, 644, 829, 630, 315, 567, 919, 331, 207, 412, 242, 607, 668, 944, 749, 168, 864, 442, 533, 805, 372, 63,
  458, 777, 416, 340, 436, 140, 919, 350, 510, 572, 905, 900, 85, 389, 473, 758, 444, 169, 625, 692, 140, 897,
  672, 288, 312, 860, 724, 226, 884, 508, 976, 741, 476, 417, 831, 15, 318, 432, 241, 114, 799, 955, 833, 358,
  935, 146, 630, 830, 440, 642, 356, 373, 271, 715, 367, 393, 190, 669, 8, 861, 108, 795, 269, 590, 326, 866,
  64, 523, 862, 840, 219, 382, 998, 4, 628, 305, 747, 247, 34, 747, 729, 645, 856, 974, 24, 568, 24, 694, 608,
  480, 410, 729, 947, 293, 53, 930, 223, 203, 677, 227, 62, 455, 387, 318, 562, 242, 428, 968,
]);

describe("mean and sd", () => {
  it.each([
    ["Lottery", lottery, 518.95871559633, 291.699727470969],
    ["NumAcc1", Float64Array.of(10000001, 10000003, 10000002), 10000002, 1],
    ["NumAcc2", alternating(1.2, 1.1, 1.3), 1.2, 0.1],
    ["NumAcc3", alternating(1000000.2, 1000000.1, 1000000.3), 1000000.2, 0.1],
    ["NumAcc4", alternating(10000000.2, 10000000.1, 10000000.3), 10000000.2, 0.1],
  ])("give NIST's certified values for %s", (_name, sample, certifiedMean, certifiedSd) => {
    expect(Math.abs(mean(sample) / certifiedMean - 1)).toBeLessThan(5e-15);
    // The data of NumAcc3 and 4 as doubles differ from the decimal ones by up to 1e-9: their sd by 5e-9 of itself.
    expect(Math.abs(sd(sample) / certifiedSd - 1)).toBeLessThan(
      certifiedMean > 1e5 && certifiedSd < 1 ? 5e-8 : 1e-14,
    );
  });

  it("move with the sample, and scale with it", () => {
    const sample = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(
        sample,
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 1, max: 100 }),
        (values, shift, scale) => {
          const before = Float64Array.from(values);
          const after = before.map((x) => shift + scale * x);
          expect(mean(after)).toBeCloseTo(shift + scale * mean(before), 7);
          expect(sd(after)).toBeCloseTo(scale * sd(before), 7);
        },
      ),
    );
  });

  it("have a standard error of sd / √n, and no spread for a single value", () => {
    expect(standardError(Float64Array.of(1, 2, 3, 4))).toBeCloseTo(Math.sqrt(5 / 3) / 2, 15);
    expect(variance(Float64Array.of(7))).toBe(0);
    expect(mean(new Float64Array(0))).toBeNaN();
  });
});

describe("skewness and kurtosis", () => {
  it("follow the definitions that Sheets uses", () => {
    const sample = Float64Array.of(3, 4, 5, 2, 3, 4, 5, 6, 4, 7);
    // Microsoft's and Google's documented answers for SKEW and KURT of this sample
    expect(skewness(sample)).toBeCloseTo(0.359543071406797, 14);
    expect(kurtosis(sample)).toBeCloseTo(-0.151799637208416, 14);
  });

  it("do not change with scale and place, and skewness turns its sign in the mirror", () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(values, (list) => {
        const sample = Float64Array.from(list);
        fc.pre(sd(sample) > 0);
        expect(skewness(sample.map((x) => 5 - 3 * x))).toBeCloseTo(-skewness(sample), 9);
        expect(kurtosis(sample.map((x) => 5 - 3 * x))).toBeCloseTo(kurtosis(sample), 9);
      }),
    );
  });

  it("are NaN where nothing varies", () => {
    expect(skewness(new Float64Array(5).fill(2))).toBeNaN();
    expect(kurtosis(new Float64Array(5).fill(2))).toBeNaN();
  });
});
