import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedPurchases } from "../../../src/domain/customers/expectedPurchases.js";
import { probabilityAlive } from "../../../src/domain/customers/probabilityAlive.js";
import type { PurchaseModel } from "../../../src/domain/customers/purchaseModel.js";
import { betaMean } from "../../../src/math/betaMean.js";

const cdnow = [0.243, 4.414, 0.793, 2.426];
const one = (
  parameters: number[],
  [frequency, recency, age]: number[],
  horizon: number,
  model?: PurchaseModel,
) => expectedPurchases(parameters, [horizon], [frequency], [recency], [age], model)[0];

const power = (least: number, most: number) =>
  fc.double({ min: least, max: most, noNaN: true }).map((exponent) => 10 ** exponent);
const parametersOf = fc.tuple(power(-3, 1.5), power(-2, 4), power(-5, 3), power(-5, 3));
const historyOf = fc
  .tuple(fc.integer({ min: 0, max: 250 }), fc.double({ min: 0, max: 1, noNaN: true }), power(-1, 3.6))
  .map(([frequency, share, age]) => [frequency, frequency === 0 ? 0 : share * age, age]);
const models = fc.constantFrom<PurchaseModel>("bg/nbd", "mbg/nbd", "pareto/nbd");

describe("expectedPurchases", () => {
  // Fader, Hardie & Lee (2005), CDNOW estimates; values from Hardie's spreadsheet.
  it("expects 1.226 purchases in 39 weeks from a CDNOW customer", () => {
    expect(one(cdnow, [2, 30.43, 38.86], 39)).toBeCloseTo(1.226, 3);
  });

  // BTYD's walkthrough: x 26, t_x 30.86, T 31 expects 25.46 purchases in 52 weeks by Pareto/NBD.
  it("expects 25.46 purchases in a year from a heavy buyer by Pareto/NBD", () => {
    expect(one([0.553, 10.578, 0.606, 11.669], [26, 30.86, 31], 52, "pareto/nbd")).toBeCloseTo(25.46, 2);
  });

  // The papers' formulas, evaluated with mpmath 1.3 at 90 digits. a = 1 and a + b + x = 1 are poles of these.
  it.each<[number[], number[], number, number, number]>([
    [[0.243, 4.414, 1, 2.426], [2, 30.43, 38.86], 39, 1.10213678603996, 1.22443462227431],
    [[0.243, 4.414, 0.4, 0.6], [0, 0, 38.86], 39, 0.184785269609837, 0.0925170892836092],
    [[0.8, 69, 0.0034, 6.7], [30, 350, 370], 365, 25.5722467545753, 25.5730988648821],
    [[6, 4, 0.5, 1.2], [3, 20, 39], 20, 0.112560022737551, 0.150469340809717],
    [[0.25, 4.5, 0.8, 2.4], [0, 0, 0], 1000, 6.55010628453668, 5.98280804836066],
    [[2, 30, 0.05, 40], [200, 3640, 3650], 365, 19.9872525473627, 19.987447368745],
    [[0.5, 3, 300, 9000], [5, 10, 12], 50, 12.4187837578875, 12.4192661763616],
  ])("of %j, history %j, in %d is %d by BG/NBD, %d by MBG/NBD", (parameters, history, t, bg, mbg) => {
    expect(Math.abs(one(parameters, history, t) / bg - 1)).toBeLessThan(1e-11);
    expect(Math.abs(one(parameters, history, t, "mbg/nbd") / mbg - 1)).toBeLessThan(1e-11);
  });

  it.each<[number[], number[], number, number]>([
    [[0.553, 10.578, 1, 11.669], [2, 30.43, 38.86], 39, 1.18605228227934],
    [[0.5143, 2.8845, 0.2856, 14.1087], [254, 97.14286, 97.28571], 52, 124.660527206712],
    [[2, 30, 0.05, 40], [200, 3000, 3650], 365, 7.15505492665777e-13],
    [[0.55, 0.01, 0.6, 50], [3, 300, 900], 365, 0.103810818463453],
  ])("of %j, history %j, in %d is %d by Pareto/NBD", (parameters, history, t, expected) => {
    expect(Math.abs(one(parameters, history, t, "pareto/nbd") / expected - 1)).toBeLessThan(1e-11);
  });

  it("is the mean over the chance to leave, whatever the parameters", () => {
    fc.assert(
      fc.property(parametersOf, historyOf, power(-2, 3.5), ([r, alpha, a, b], [x, tx, T], t) => {
        const [alive] = probabilityAlive([r, alpha, a, b], [x], [tx], [T]);
        const rate = r + x;
        const mean = betaMean(a, b + x, (p) => {
          return p === 0
            ? (rate * t) / (alpha + T)
            : -Math.expm1(-rate * Math.log1p((p * t) / (alpha + T))) / p;
        });
        const expected = one([r, alpha, a, b], [x, tx, T], t);
        expect(Math.abs(expected - alive * mean)).toBeLessThanOrEqual(1e-9 * alive * mean);
      }),
      { numRuns: 500 },
    );
  });

  it("is 0 for no time, grows with it, and never exceeds the rate of a customer who cannot leave", () => {
    fc.assert(
      fc.property(parametersOf, historyOf, power(-1, 3.5), models, (parameters, history, t, model) => {
        const [r, alpha] = parameters;
        const [x, , T] = history;
        const values = [0, t, 2 * t].map((horizon) => one(parameters, history, horizon, model));
        expect(values[0]).toBe(0);
        expect(values[1]).toBeLessThanOrEqual(values[2] * (1 + 1e-9));
        expect(values[2]).toBeLessThanOrEqual(((2 * t * (r + x)) / (alpha + T)) * (1 + 1e-9));
      }),
    );
  });

  it("does not depend on the unit of time", () => {
    fc.assert(
      fc.property(parametersOf, historyOf, power(-1, 3.5), models, (parameters, [x, tx, T], t, model) => {
        const [r, alpha, third, fourth] = parameters;
        const inDays = [r, 7 * alpha, third, model === "pareto/nbd" ? 7 * fourth : fourth];
        const weeks = one(parameters, [x, tx, T], t, model);
        const days = one(inDays, [x, 7 * tx, 7 * T], 7 * t, model);
        expect(Math.abs(weeks - days)).toBeLessThanOrEqual(1e-8 * weeks);
      }),
    );
  });

  it("refuses impossible histories and parameters", () => {
    expect(() => one(cdnow, [1, 40, 30], 10)).toThrow("recency must be at most age, 30; it is 40.");
    expect(() => one(cdnow, [0, 5, 30], 10)).toThrow("recency must be 0 where frequency is 0; it is 5.");
    expect(() => one(cdnow, [1.5, 5, 30], 10)).toThrow(
      "frequency must be a whole number, 0 or more; it is 1.5.",
    );
    expect(() => one(cdnow, [1, 5, 30], -1)).toThrow("horizon must be 0 or more; it is -1.");
    expect(() => one([0.2, 4, -1, 2], [1, 5, 30], 1)).toThrow(
      "parameters must have a above 0, from 1e-15 to 1e15 (they are r, alpha, a, b); it is -1.",
    );
    expect(() => one([0.2, 4], [1, 5, 30], 1)).toThrow(
      "parameters must be the 4 numbers r, alpha, a, b; it is 2 numbers.",
    );
  });
});
