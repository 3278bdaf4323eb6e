import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitGammaGamma } from "../../../src/domain/customers/fitGammaGamma.js";
import { gammaGammaSpend } from "../../../src/domain/customers/gammaGammaSpend.js";
import { hasSharedData, sharedColumns } from "./sharedData.js";

const money = fc.double({ min: 0.01, max: 1e5, noNaN: true });

describe("fitGammaGamma", () => {
  // Fader & Hardie (2013), brucehardie.com/notes/025: p 6.25, q 3.74, γ 15.44.
  it.skipIf(!hasSharedData)(
    "reaches the published optimum on CDNOW (../shared/data, skipped without it)",
    () => {
      const [x, spend] = sharedColumns("cdnow_customers_summary_with_transactions.csv", "x", "zbar");
      const { p, q, gamma, logLikelihood, note } = fitGammaGamma(x, spend);
      expect(p).toBeCloseTo(6.25, 2);
      expect(q).toBeCloseTo(3.74, 2);
      expect(Math.abs(gamma / 15.44 - 1)).toBeLessThan(1e-3);
      expect(logLikelihood).toBeGreaterThan(-4055.9432);
      expect(note).toBeUndefined();
    },
  );

  it("leaves out customers without a repeat, and is finite for any others", () => {
    const customer = fc.tuple(fc.integer({ min: 1, max: 200 }), money);
    fc.assert(
      fc.property(fc.array(customer, { minLength: 2, maxLength: 40 }), (customers) => {
        const x = customers.map(([frequency]) => frequency);
        const spend = customers.map(([, each]) => each);
        const fit = fitGammaGamma(x, spend);
        expect(
          Object.values(fit)
            .filter((value) => typeof value === "number")
            .every(Number.isFinite),
        ).toBe(true);
        expect(fitGammaGamma([0, ...x, 0], [0, ...spend, 7])).toEqual(fit);
      }),
      { numRuns: 50 },
    );
  });

  it("scales with the unit of money", () => {
    const x = [2, 1, 3, 1, 6];
    const spend = [22, 12, 40, 31, 18];
    const cents = fitGammaGamma(
      x,
      spend.map((each) => 100 * each),
    );
    expect(cents.gamma / 100).toBeCloseTo(fitGammaGamma(x, spend).gamma, 3);
    expect(cents.q).toBeCloseTo(fitGammaGamma(x, spend).q, 3);
  });

  it("says where spend and frequency correlate, and how", () => {
    const x = Array.from({ length: 60 }, (_, i) => 1 + (i % 6));
    const rising = x.map((each, i) => 10 * each + (i % 5));
    expect(fitGammaGamma(x, rising).note).toMatch(
      /^Note: Spend and frequency correlate \([01]\.\d\d\): customers who buy more often spend more per purchase/,
    );
    const apart = x.map((_, i) => 10 + ((i * 7) % 13));
    expect(fitGammaGamma(x, apart).note ?? "").not.toMatch(/correlate/);
  });

  it("refuses a repeat worth nothing and a shop with a single repeat customer", () => {
    expect(() => fitGammaGamma([1, 2], [5, 0])).toThrow("mean_spend must be above 0; it is 0.");
    expect(() => fitGammaGamma([1, 0], [5, 0])).toThrow(
      "frequency must be above 0 for at least 2 customers; it is 1 customers.",
    );
  });
});

describe("gammaGammaSpend", () => {
  const cdnow = [6.25, 3.74, 15.44];

  // Hardie's spreadsheet to notes/025: 24.65, 18.91, 35.17 by parameters that it does not round.
  it("expects what Hardie's spreadsheet expects of CDNOW customers", () => {
    const spends = gammaGammaSpend([6.24934918, 3.744256334, 15.444306682], [2, 1, 0], [22.35, 11.77, 0]);
    [24.65, 18.91, 35.17].forEach((published, i) => {
      expect(Math.abs(spends[i] - published)).toBeLessThan(0.011);
    });
  });

  it("lies between the customer's own mean and everybody's", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), money, (x, own) => {
        const [everybody] = gammaGammaSpend(cdnow, [0], [0]);
        const [expected] = gammaGammaSpend(cdnow, [x], [own]);
        expect(expected).toBeGreaterThanOrEqual(Math.min(own, everybody) * (1 - 1e-12));
        expect(expected).toBeLessThanOrEqual(Math.max(own, everybody) * (1 + 1e-12));
      }),
    );
  });

  it("refuses parameters under which no mean exists", () => {
    expect(() => gammaGammaSpend([6, 0.9, 15], [1], [5])).toThrow(
      "parameters must have q above 1: with less, a few customers spend so much that there is no mean; it is 0.9.",
    );
    expect(() => gammaGammaSpend(cdnow, [1], [-5])).toThrow("mean_spend must be 0 or more; it is -5.");
  });
});
