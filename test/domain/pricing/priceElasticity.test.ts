import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { priceElasticity } from "../../../src/domain/pricing/priceElasticity.js";
import { openStream, streamKey } from "../../../src/simulation/streams.js";

const prices = [9.9, 9.5, 8.9, 8.5, 9.9, 7.9, 8.2, 9.2];
const quantities = [100, 112, 140, 149, 95, 180, 190, 118];
const display = [0, 0, 1, 0, 0, 0, 1, 0];

describe("priceElasticity", () => {
  // Normal equations in numpy, t quantile of scipy.
  it("is the least squares slope in logarithms with Student's interval", () => {
    const found = priceElasticity(prices, quantities);
    expect(found.elasticity).toBeCloseTo(-2.990619475422, 10);
    expect(found.stdError).toBeCloseTo(0.254472406378, 10);
    expect(found.low).toBeCloseTo(-3.613291022378, 9);
    expect(found.high).toBeCloseTo(-2.367947928466, 9);
    expect(found.rSquared).toBeCloseTo(0.958366588976, 10);
    expect(found.n).toBe(8);
  });

  it("takes out what a control explains", () => {
    const found = priceElasticity(
      prices,
      quantities,
      display.map((shown) => [shown]),
    );
    expect(found.elasticity).toBeCloseTo(-2.787634304401, 10);
    expect(found.stdError).toBeCloseTo(0.154581915026, 10);
    expect(found.rSquared).toBeCloseTo(0.988818578442, 10);
  });

  it("recovers an exact elasticity, whatever the units of money and goods", () => {
    const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: -5, max: 1, noNaN: true }), positive, positive, (truth, money, goods) => {
        const demand = prices.map((price) => goods * price ** truth);
        const { elasticity } = priceElasticity(
          prices.map((price) => money * price),
          demand,
        );
        expect(elasticity).toBeCloseTo(truth, 9);
      }),
    );
  });

  it("covers the truth in 93 to 97% of 2,000 generated histories", () => {
    const key = streamKey("elasticity");
    let covered = 0;
    for (let history = 0; history < 2000; history++) {
      const stream = openStream(key, "history", history);
      const weeks = Array.from({ length: 26 }, () => {
        const promoted = stream.uniform() < 0.3 ? 1 : 0;
        const price = 10 * (1 - 0.2 * promoted) * Math.exp(0.1 * stream.normal());
        const quantity = 500 * price ** -2.2 * Math.exp(0.4 * promoted + 0.25 * stream.normal());
        return { price, quantity, controls: [promoted] };
      });
      const { low, high } = priceElasticity(
        weeks.map(({ price }) => price),
        weeks.map(({ quantity }) => quantity),
        weeks.map(({ controls }) => controls),
      );
      if (low <= -2.2 && -2.2 <= high) covered++;
    }
    expect(covered / 2000).toBeGreaterThan(0.93);
    expect(covered / 2000).toBeLessThan(0.97);
  });

  it("has no share of explained variance where sales never vary", () => {
    expect(priceElasticity([9, 10, 11], [5, 5, 5]).rSquared).toBeNull();
  });

  it("refuses quantities of 0, one price only, and controls that say nothing of their own", () => {
    expect(() => priceElasticity([10, 9, 8, 7], [100, 0, 140, 150])).toThrow(
      "quantities must be above 0; it is 0.",
    );
    expect(() => priceElasticity([10, 10, 10], [1, 2, 3])).toThrow("prices must vary; it is 10.");
    expect(() => priceElasticity([10, 9], [1, 2])).toThrow(
      "prices must be at least 3 values long, 3 more than there are controls; it is 2.",
    );
    const twice = display.map((shown) => [shown, 2 * shown]);
    expect(() => priceElasticity(prices, quantities, twice)).toThrow(
      "controls must vary, and not just with the columns before; it is 0.",
    );
    const ofPrice = prices.map((price) => [Math.log(price)]);
    expect(() => priceElasticity(prices, quantities, ofPrice)).toThrow(
      "prices must vary by more than the controls do; it is 9.9.",
    );
  });
});
