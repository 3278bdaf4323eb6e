import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf } from "../../../src/math/normalCdf.js";
import { adjusted } from "../../../src/simulation/distributions/adjusted.js";
import {
  type DistributionSpec,
  distributionFrom,
} from "../../../src/simulation/distributions/distributionFrom.js";
import { normal } from "../../../src/simulation/distributions/normal.js";
import { pareto } from "../../../src/simulation/distributions/pareto.js";
import { poisson } from "../../../src/simulation/distributions/poisson.js";
import { studentT } from "../../../src/simulation/distributions/studentT.js";
import { uniform } from "../../../src/simulation/distributions/uniform.js";

const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

describe("a truncated distribution", () => {
  // Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1, section 10.1
  it.each([
    [-1, 2],
    [0, Infinity],
    [-Infinity, -1.5],
    [3, 5],
  ])("has the truncated normal's mean and sd between %d and %d", (low, high) => {
    const [a, b] = [low, high];
    const mass = normalCdf(b) - normalCdf(a);
    const lift = (density(a) - density(b)) / mass;
    const edge = (z: number) => (Number.isFinite(z) ? z * density(z) : 0);
    const variance = 1 + (edge(a) - edge(b)) / mass - lift * lift;
    const cut = adjusted(normal(100, 10), {
      ...(Number.isFinite(low) && { low: 100 + 10 * low }),
      ...(Number.isFinite(high) && { high: 100 + 10 * high }),
    });
    expect(cut.mean).toBeCloseTo(100 + 10 * lift, 8);
    expect(cut.sd).toBeCloseTo(10 * Math.sqrt(variance), 7);
  });

  it("stays within its bounds and is renormalized", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        const cut = adjusted(normal(0, 1), { low: -0.5, high: 2 });
        const x = cut.quantile(p);
        expect(x).toBeGreaterThanOrEqual(-0.5);
        expect(x).toBeLessThanOrEqual(2);
        expect(cut.cdf(x)).toBeCloseTo(p, 12);
      }),
    );
    const cut = adjusted(normal(0, 1), { low: -0.5, high: 2 });
    expect([cut.cdf(-0.5), cut.cdf(-9), cut.cdf(2), cut.cdf(9)]).toEqual([0, 0, 1, 1]);
  });

  it("keeps the chances of what is left of a count in proportion", () => {
    const cut = adjusted(poisson(2), { low: 1, high: 3 });
    expect([...cut.atoms!.values]).toEqual([1, 2, 3]);
    // 2 : 2 : 4/3
    expect(cut.mean).toBeCloseTo((2 + 4 + 4) / (16 / 3), 12);
    expect(cut.quantile(0.374)).toBe(1);
    expect(cut.quantile(0.376)).toBe(2);
  });

  it("has a mean and a spread once its heavy tail is cut off, and none before", () => {
    expect(adjusted(pareto(1, 1), { low: 2 }).mean).toBe(Infinity);
    // ∫₁¹⁰ x·x⁻² dx / (1 − 1/10)
    expect(adjusted(pareto(1, 1), { high: 10 }).mean).toBeCloseTo(Math.log(10) / 0.9, 9);
    expect(adjusted(studentT(1), { low: 0 }).mean).toBeNaN();
    expect(adjusted(studentT(1), { low: -3, high: 3 }).mean).toBeCloseTo(0, 9);
  });

  it("is refused where next to nothing is left", () => {
    expect(() => adjusted(normal(0, 1), { low: 6 })).toThrow("normal: cut off below 6 and above Infinity");
    expect(() => adjusted(uniform(0, 1), { low: 0.6, high: 0.4 })).toThrow("set the bounds wider");
    expect(() => adjusted(poisson(2), { low: 0.2, high: 0.8 })).toThrow("less than a millionth");
    expect(() => adjusted(normal(0, 1), { low: Number.NaN })).toThrow("less than a millionth");
  });
});

describe("a shifted distribution", () => {
  it("is truncated first, then moved", () => {
    const moved = adjusted(uniform(0, 10), { low: 4, high: 6, shift: 100 });
    expect(moved.mean).toBeCloseTo(105, 12);
    expect([moved.quantile(0.25), moved.cdf(105)]).toEqual([104.5, 0.5]);
    expect(moved.sd).toBeCloseTo(2 / Math.sqrt(12), 12);
    const counts = adjusted(poisson(3), { shift: 2 });
    expect([counts.mean, counts.quantile(1e-9), counts.cdf(1.9)]).toEqual([5, 2, 0]);
  });

  it("must be moved by a number", () => {
    expect(() => adjusted(normal(0, 1), { shift: Infinity })).toThrow(
      "shift must be a number; it is Infinity",
    );
  });
});

describe("a distribution from JSON", () => {
  const specs: DistributionSpec[] = [
    { kind: "constant", value: 3 },
    { kind: "uniform", from: 1, to: 2, shift: 5 },
    { kind: "range", p10: 1, p90: 2, shape: "lognormal" },
    { kind: "normal", mean: 1, sd: 2, low: 0 },
    { kind: "lognormal", mean: 1, sd: 2 },
    { kind: "lognormal", p10: 1, p90: 2 },
    { kind: "triangular", lowest: 1, likeliest: 2, highest: 4 },
    { kind: "pert", lowest: 1, likeliest: 2, highest: 4 },
    { kind: "beta", alpha: 2, beta: 3 },
    { kind: "gamma", shape: 2, scale: 3 },
    { kind: "weibull", shape: 2, scale: 3 },
    { kind: "exponential", mean: 2 },
    { kind: "poisson", mean: 2, high: 5 },
    { kind: "logistic", mean: 2, scale: 1 },
    { kind: "student t", degreesOfFreedom: 5, place: 1, scale: 2 },
    { kind: "pareto", minimum: 2, shape: 4 },
    { kind: "bernoulli", chance: 0.5 },
    { kind: "geometric", chance: 0.5 },
    { kind: "binomial", attempts: 5, chance: 0.5 },
    { kind: "negative binomial", successes: 5, chance: 0.5 },
    { kind: "discrete", values: [1, 2], weights: [1, 1] },
    { kind: "empirical", values: [1, 2] },
  ];

  it.each(specs)("crosses to a worker and back: $kind", (spec) => {
    const there = distributionFrom(JSON.parse(JSON.stringify(spec)) as DistributionSpec);
    const here = distributionFrom(spec);
    for (const p of [0.01, 0.5, 0.99]) expect(there.quantile(p)).toBe(here.quantile(p));
    expect(there.quantile(0.4)).toBeLessThanOrEqual(there.quantile(0.6));
    expect(there.cdf(there.quantile(0.5))).toBeGreaterThanOrEqual(0.499999);
  });

  it("says which kind there is not", () => {
    expect(() => distributionFrom({ kind: "cauchy" } as unknown as DistributionSpec)).toThrow(
      'called "cauchy"',
    );
  });
});
