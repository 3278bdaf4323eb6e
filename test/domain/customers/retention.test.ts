import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitRetention } from "../../../src/domain/customers/fitRetention.js";
import { retention } from "../../../src/domain/customers/retention.js";

const positive = fc.double({ min: 0.01, max: 100, noNaN: true });

describe("fitRetention", () => {
  // Fader & Hardie (2007), the "high end" customers: α 0.668, β 3.806, ln L −1611.2.
  it("reaches the published optimum", () => {
    const { alpha, beta, logLikelihood, note } = fitRetention([1000, 869, 743, 653, 593, 551, 517, 491]);
    expect(alpha).toBeCloseTo(0.668, 3);
    expect(beta).toBeCloseTo(3.806, 3);
    expect(logLikelihood).toBeCloseTo(-1611.2, 1);
    expect(note).toBeUndefined();
  });

  it("finds the parameters that survivors come from", () => {
    fc.assert(
      fc.property(positive, positive, (alpha, beta) => {
        const periods = Array.from({ length: 13 }, (_, t) => t);
        const survivors = retention([alpha, beta], periods).map((share) => 1e6 * share);
        const fit = fitRetention(survivors);
        retention([fit.alpha, fit.beta], periods).forEach((share, t) => {
          expect(Math.abs(1e6 * share - survivors[t])).toBeLessThan(50);
        });
      }),
    );
  });

  it("says where customers do not differ in their chance to leave", () => {
    expect(fitRetention([1024, 512, 256, 128]).note).toMatch(/^Note: customers hardly differ/);
    expect(fitRetention([100, 0]).note).toMatch(/beta is near 0/);
  });

  it("refuses survivors that rise, are negative, or that nobody has left", () => {
    expect(() => fitRetention([1000, 700, 720])).toThrow(
      "survivors must not be above the one before, 700; it is 720.",
    );
    expect(() => fitRetention([0, 0])).toThrow("survivors must be above 0; it is 0.");
    expect(() => fitRetention([5, 5])).toThrow(/^survivors must fall at least once/);
    expect(() => fitRetention([5])).toThrow(/^survivors must fall at least once/);
  });
});

describe("retention", () => {
  // Fader & Hardie (2007), eqs 5 and 6.
  it("keeps 86.9% of the published customers for a year and 46.0% for eight", () => {
    const [start, first, eighth] = retention([0.668, 3.806], [0, 1, 8]);
    expect(start).toBe(1);
    expect(first).toBeCloseTo(3.806 / 4.474, 12);
    expect(eighth).toBeCloseTo(0.46048, 5);
  });

  it("is the product of the periods' retention rates, (β + t − 1)/(α + β + t − 1)", () => {
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 0, max: 200 }), (alpha, beta, period) => {
        let product = 1;
        for (let t = 1; t <= period; t++) product *= (beta + t - 1) / (alpha + beta + t - 1);
        expect(Math.abs(retention([alpha, beta], [period])[0] - product)).toBeLessThanOrEqual(
          1e-11 * product,
        );
      }),
    );
  });

  it("refuses half a period", () => {
    expect(() => retention([0.668, 3.806], [1.5])).toThrow(
      "period must be a whole number, 0 or more; it is 1.5.",
    );
  });
});
