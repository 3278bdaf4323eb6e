import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { priceVolumeMix } from "../../../src/domain/goals/priceVolumeMix.js";

const effects = (...args: Parameters<typeof priceVolumeMix>) =>
  Object.fromEntries(priceVolumeMix(...args).map(({ effect, amount }) => [effect, amount]));

const sale = fc.record({
  units: fc.oneof(fc.constant(undefined), fc.integer({ min: 0, max: 1000 })),
  price: fc.double({ min: 0, max: 1000, noNaN: true }),
});
const products = fc.array(fc.record({ before: sale, after: sale }), { minLength: 1, maxLength: 20 });

describe("priceVolumeMix", () => {
  // By hand: price 1·120 − 1·40; mean price before 2000/150; 10 units more of it, and the mix shifts to the cheaper.
  it("tells 80 of price from volume and mix that cancel out", () => {
    const { price, volume, mix, total } = effects([100, 50], [10, 20], [120, 40], [11, 19]);
    expect([price, total]).toEqual([80, 80]);
    expect(volume).toBeCloseTo(400 / 3, 10);
    expect(mix).toBeCloseTo(-400 / 3, 10);
  });

  it("counts the whole revenue of new and ended products as mix", () => {
    expect(effects([10, 5, 0], [3, 4, undefined], [10, undefined, 6], [3, undefined, 7])).toEqual({
      price: 0,
      volume: 0,
      mix: 6 * 7 - 5 * 4,
      total: 22,
    });
  });

  it("has no mix of one product", () => {
    expect(effects([10], [3], [12], [4])).toEqual({ price: 12, volume: 6, mix: 0, total: 18 });
  });

  it("adds up to the change of revenue, the total being the sum of the three to the last bit", () => {
    fc.assert(
      fc.property(products, (list) => {
        const of = (period: "before" | "after", what: "units" | "price") =>
          list.map((each) => each[period][what]);
        const revenue = (period: "before" | "after") =>
          list.reduce((sum, each) => sum + (each[period].units ?? 0) * each[period].price, 0);
        const { price, volume, mix, total } = effects(
          of("before", "units"),
          of("before", "price"),
          of("after", "units"),
          of("after", "price"),
        );
        expect(price + volume + mix).toBe(total);
        const size = 1 + revenue("before") + revenue("after");
        expect(Math.abs(total - (revenue("after") - revenue("before"))) / size).toBeLessThan(1e-10);
      }),
    );
  });

  it("finds no effect where all units grow alike but volume", () => {
    const { price, volume, mix } = effects([10, 20], [5, 8], [20, 40], [5, 8]);
    expect(price).toBe(0);
    expect(volume).toBeCloseTo(210, 10);
    expect(mix).toBeCloseTo(0, 10);
  });

  it("refuses negative numbers and a sale without a price", () => {
    expect(() => priceVolumeMix([-1], [1], [1], [1])).toThrow("units_before must be 0 or more; it is -1.");
    expect(() => priceVolumeMix([1], [1], [1], [-1])).toThrow("price_after must be 0 or more; it is -1.");
    expect(() => priceVolumeMix([1], [1], [1], [undefined])).toThrow(
      "price_after must be a number where units were sold; it is .",
    );
  });
});
