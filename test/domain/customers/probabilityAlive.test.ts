import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { probabilityAlive } from "../../../src/domain/customers/probabilityAlive.js";
import type { PurchaseModel } from "../../../src/domain/customers/purchaseModel.js";

const one = (parameters: number[], [frequency, recency, age]: number[], model?: PurchaseModel) =>
  probabilityAlive(parameters, [frequency], [recency], [age], model)[0];
const cdnow = [0.243, 4.414, 0.793, 2.426];
const power = (least: number, most: number) =>
  fc.double({ min: least, max: most, noNaN: true }).map((exponent) => 10 ** exponent);
const parametersOf = fc.tuple(power(-2, 1), power(-1, 3), power(-2, 2), power(-2, 2));
const models = fc.constantFrom<PurchaseModel>("bg/nbd", "mbg/nbd", "pareto/nbd");

describe("probabilityAlive", () => {
  // BTYD's walkthrough: .9979 for x 26, t_x 30.86, T 31.
  it("is 0.9979 for a CDNOW customer who bought 26 times, the last time just now, by Pareto/NBD", () => {
    expect(one([0.553, 10.578, 0.606, 11.669], [26, 30.86, 31], "pareto/nbd")).toBeCloseTo(0.9979, 4);
  });

  // The papers' formulas, evaluated with mpmath 1.3 at 90 digits.
  it.each<[number[], number[], PurchaseModel, number]>([
    [cdnow, [2, 30.43, 38.86], "bg/nbd", 0.7265785701],
    [[6, 4, 0.5, 1.2], [3, 20, 39], "bg/nbd", 0.0325458371373629],
    [[6, 4, 0.5, 1.2], [3, 20, 39], "mbg/nbd", 0.0422863349396383],
    [[0.5143, 2.8845, 0.2856, 14.1087], [161, 94.71429, 98], "pareto/nbd", 0.749487752258105],
    [[2, 30, 0.05, 40], [200, 3000, 3650], "pareto/nbd", 3.57978022112858e-14],
    [[2, 30, 0.05, 0.001], [0, 0, 3650], "pareto/nbd", 8.42924776997186e-5],
  ])("of %j, history %j, by %s is %d", (parameters, history, model, expected) => {
    expect(Math.abs(one(parameters, history, model) / expected - 1)).toBeLessThan(1e-9);
  });

  it("is 1 by BG/NBD, but not by the others, for a customer without a repeat", () => {
    expect(one(cdnow, [0, 0, 38.86])).toBe(1);
    expect(one([0.525, 6.183, 0.891, 1.614], [0, 0, 38.86], "mbg/nbd")).toBeCloseTo(0.3897, 4);
  });

  it("is a probability that falls with the time since the last purchase", () => {
    const histories = fc.tuple(fc.integer({ min: 1, max: 250 }), power(-1, 3.5), power(-1, 3.5));
    fc.assert(
      fc.property(parametersOf, histories, models, (parameters, [x, recency, since], model) => {
        const soon = one(parameters, [x, recency, recency + since], model);
        const later = one(parameters, [x, recency, recency + 2 * since], model);
        expect(later).toBeGreaterThanOrEqual(0);
        expect(soon).toBeLessThanOrEqual(1);
        expect(later).toBeLessThanOrEqual(soon * (1 + 1e-12));
      }),
    );
  });

  it("refuses a recency above the age, naming its place", () => {
    expect(() => probabilityAlive(cdnow, [1, 2], [5, 40], [30, 30])).toThrow(
      expect.objectContaining({ argument: "recency", index: 1, value: 40 }),
    );
  });
});
