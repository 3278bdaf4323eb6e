import { describe, expect, it } from "vitest";
import { distributionFrom } from "../../src/simulation/distributions/distributionFrom.js";
import { fitContinuous, fitCounts } from "../../src/simulation/fitting/fitDistributions.js";
import { openStream, streamKey } from "../../src/simulation/streams.js";

/** Quantiles of a gamma distribution of shape 2.5 and scale 3 at (i − ½)/40, rounded. */
const orders = [
  0.92, 1.5, 1.91, 2.26, 2.57, 2.85, 3.12, 3.39, 3.64, 3.89, 4.13, 4.38, 4.62, 4.87, 5.11, 5.36, 5.61, 5.86,
  6.12, 6.39, 6.67, 6.95, 7.24, 7.54, 7.86, 8.19, 8.54, 8.9, 9.3, 9.72, 10.17, 10.67, 11.22, 11.83, 12.54,
  13.37, 14.4, 15.73, 17.71, 21.82,
];
const slowSales = [0, 0, 1, 3, 0, 2, 7, 1, 0, 4, 2, 0, 1, 12, 3, 0, 5, 1, 2, 0];

describe("fitContinuous", () => {
  const fits = fitContinuous(orders);
  const of = (kind: string) => fits.find(({ spec }) => spec.kind === kind)!;

  // SciPy 1.17: fit with floc = 0, logpdf(…).sum(), kstest
  it.each([
    ["gamma", { shape: 2.5729590427, scale: 2.9039521718 }, -112.59848140233606, 0.016903071756541516],
    ["weibull", { shape: 1.7059847014, scale: 8.4064312827 }, -112.9603883970504, 0.03577372672274548],
    ["logistic", { mean: 6.9889471083, scale: 2.544139871 }, -117.36267497421576, 0.08428808770438825],
    ["normal", { mean: 7.47175, sd: 4.61261199728527 }, -117.90931294123169, 0.09503550060944715],
    ["exponential", { mean: 7.47175 }, -120.44516968490763, 0.19212041981011996],
    // SciPy: triang.logpdf and beta.logpdf with α + β = 6, their sum maximized from many starts
    [
      "pert",
      { lowest: 0.80100083, likeliest: 3.50631272, highest: 30.20002749 },
      -112.33521077302117,
      0.035439,
    ],
    ["triangular", { likeliest: 0.92, highest: 22.91446981 }, -113.42226563229582, 0.1107505],
    [
      "student t",
      { degreesOfFreedom: 6.7517551588, place: 6.9785489988 },
      -117.34039117312739,
      0.08301465719741108,
    ],
  ])("finds SciPy's estimate of the %s", (kind, parameters, logLikelihood, gap) => {
    const fit = of(kind);
    for (const [name, truth] of Object.entries(parameters)) {
      const found = (fit.spec as unknown as Record<string, number>)[name]!;
      // Where the likelihood is at its largest it is flat: 1e-3 of a parameter is 1e-6 of its logarithm.
      expect(Math.abs(found / truth - 1)).toBeLessThan(1e-3);
    }
    expect(fit.logLikelihood).toBeGreaterThan(logLikelihood - 1e-6);
    expect(fit.logLikelihood).toBeLessThan(logLikelihood + 1e-4);
    expect(fit.gap).toBeCloseTo(gap, 4);
  });

  it("puts the true kind first, and orders by AIC", () => {
    expect(fits[0]!.spec.kind).toBe("gamma");
    expect(fits.map(({ aic }) => aic)).toEqual(fits.map(({ aic }) => aic).sort((a, b) => a - b));
    expect(of("exponential").aic).toBeCloseTo(2 + 2 * 120.44516968490763, 8);
  });

  it("gives lognormal and beta where they can hold the data, and only there", () => {
    // SciPy: lognorm.fit(floc = 0) has s = 0.68437, scale = 6.07627, log-likelihood −113.76270
    expect(of("lognormal").logLikelihood).toBeCloseTo(-113.76269867090316, 9);
    expect(distributionFrom(of("lognormal").spec).quantile(0.5)).toBeCloseTo(6.076268491120759, 9);
    const shares = fitContinuous(orders.map((value) => value / 30));
    // SciPy: beta.fit(floc = 0, fscale = 1) has 1.90378 and 5.65840, log-likelihood 22.98856
    expect(shares.find(({ spec }) => spec.kind === "beta")!.logLikelihood).toBeCloseTo(22.98855583570488, 6);
    expect(fits.some(({ spec }) => spec.kind === "beta")).toBe(false);
    const signed = fitContinuous(orders.map((value) => value - 5)).map(({ spec }) => spec.kind);
    expect(signed.sort()).toEqual(["logistic", "normal", "pert", "student t", "triangular", "uniform"]);
  });

  it("recovers the kind and the parameters that made the data", () => {
    const truth = distributionFrom({ kind: "weibull", shape: 3, scale: 10 });
    const stream = openStream(streamKey("fit"), "weibull", 0);
    const [best] = fitContinuous(Array.from({ length: 3000 }, () => truth.quantile(stream.uniform())));
    const found = distributionFrom(best!.spec);
    expect(best!.spec.kind).toBe("weibull");
    // the error of a quantile at p: √(p(1 − p)/n) / density, here below 0.12 at the median and P90
    for (const p of [0.5, 0.9])
      expect(Math.abs(found.quantile(p) - truth.quantile(p))).toBeLessThan(4 * 0.12);
    expect(best!.gap).toBeLessThan(1.63 / Math.sqrt(3000)); // Kolmogorov's 1% point
  });
});

describe("fitCounts", () => {
  // SciPy 1.17 with Nelder-Mead: r = 0.76860, log-likelihood −39.61126; Poisson −51.44876
  it("finds SciPy's estimates, and prefers the simpler geometric to the negative binomial by AIC", () => {
    const [best, ...others] = fitCounts(slowSales);
    expect(best!.spec).toMatchObject({ kind: "geometric" });
    const negative = others.find(({ spec }) => spec.kind === "negative binomial")!;
    expect((negative.spec as { successes: number }).successes).toBeCloseTo(0.76859615, 4);
    expect(negative.logLikelihood).toBeCloseTo(-39.611263567497886, 8);
    expect(others.at(-1)!.spec.kind).toBe("poisson");
    expect(others.at(-1)!.logLikelihood).toBeCloseTo(-51.448758053965356, 8);
  });

  // SciPy: the largest sum of binom.logpmf over 9 to 3,000 attempts is −25.21989 at 9, with chance 7/9
  it("has the binomial instead of the negative binomial where the counts vary less than Poisson's", () => {
    const fits = fitCounts([6, 7, 8, 5, 7, 9, 6, 8, 7, 7, 5, 8, 6, 7, 9, 7]);
    expect(fits.map(({ spec }) => spec.kind)).toEqual(["binomial", "poisson", "geometric"]);
    expect(fits[0]!.spec).toEqual({ kind: "binomial", attempts: 9, chance: 7 / 9 });
    expect(fits[0]!.logLikelihood).toBeCloseTo(-25.219891091124047, 10);
  });

  it("recovers the attempts and the chance that made the counts", () => {
    const truth = distributionFrom({ kind: "binomial", attempts: 30, chance: 0.6 });
    const stream = openStream(streamKey("fit"), "binomial", 0);
    const [best] = fitCounts(Array.from({ length: 5000 }, () => truth.quantile(stream.uniform())));
    const found = distributionFrom(best!.spec);
    expect(best!.spec.kind).toBe("binomial");
    // standard errors of the mean, √(7.2/5000), and of the sd, near √(7.2/10000)
    expect(Math.abs(found.mean - 18)).toBeLessThan(4 * 0.038);
    expect(Math.abs(found.sd - truth.sd)).toBeLessThan(4 * 0.027);
  });
});

describe("data that cannot be fitted", () => {
  it("are refused with the reason", () => {
    expect(() => fitContinuous([1, 2, 3])).toThrow("at least 5 values; there are 3");
    expect(() => fitContinuous([1, 2, 3, 4, Number.NaN])).toThrow("value 5 is NaN");
    expect(() => fitContinuous([7, 7, 7, 7, 7])).toThrow("All values to fit are 7");
    expect(() => fitCounts([1, 2, 3, 4, 4.5])).toThrow("value 5 is 4.5");
    expect(() => fitCounts([1, 2, 3, 4, -1])).toThrow("value 5 is -1");
  });
});
